import { useState } from 'preact/hooks'
import { api, ask } from '../api.ts'
import { Failure } from '../parts/Failure.tsx'
import { faultOf, TextField } from '../parts/Field.tsx'
import { Notice } from '../parts/Notice.tsx'
import { useSubmit } from '../parts/use-submit.ts'
import { useSpeech } from '../texts/speech.tsx'
import { Gate } from './Gate.tsx'

/** Where somebody who has forgotten their password has a link for a new one mailed. It says the same whether or not there is an account. */
export function Forgotten() {
  const { texts, say } = useSpeech()
  const [email, setEmail] = useState('')
  const [sentTo, setSentTo] = useState<string>()
  const { onSubmit, isBusy, error, faults } = useSubmit(async () => {
    setSentTo(undefined)
    setSentTo((await ask(api.POST('/v1/password-resets/request', { body: { email } }))).email)
  })
  const words = texts.login
  return (
    <Gate title={words.forgotten_title}>
      <p class="lead">{words.forgotten_lead}</p>
      <form onSubmit={onSubmit}>
        {error !== undefined && faults.length === 0 && <Failure error={error} />}
        <TextField
          label={words.email}
          type="email"
          autocomplete="username"
          required
          value={email}
          onText={setEmail}
          fault={faultOf(faults, 'email')}
        />
        <button type="submit" class="main" aria-disabled={isBusy}>
          {words.send_link}
        </button>
        {sentTo !== undefined && <Notice kind="good">{say(words.link_sent, { email: sentTo })}</Notice>}
      </form>
      <a href="/login">{words.back}</a>
    </Gate>
  )
}
