import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { api, ask } from '../api.ts'
import { Failure } from '../parts/Failure.tsx'
import { TextField } from '../parts/Field.tsx'
import { useSubmit } from '../parts/use-submit.ts'
import { useSpeech } from '../texts/speech.tsx'
import { useChangeAccount } from './account.tsx'
import { Gate } from './Gate.tsx'
import { useSendsMail } from './sends-mail.ts'

/** Where somebody comes in by a password, and goes on to what they wanted to see. */
export function Login() {
  const { texts } = useSpeech()
  const { query, route } = useLocation()
  const changeAccount = useChangeAccount()
  const sendsMail = useSendsMail()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const { onSubmit, isBusy, error } = useSubmit(async () => {
    changeAccount(await ask(api.POST('/v1/login', { body: { email, password } })))
    route(ownAddress(query.next), true)
  })
  return (
    <Gate title={texts.login.title}>
      <form onSubmit={onSubmit}>
        {error !== undefined && <Failure error={error} />}
        <TextField
          label={texts.login.email}
          type="email"
          autocomplete="username"
          required
          value={email}
          onText={setEmail}
        />
        <TextField
          label={texts.login.password}
          type="password"
          autocomplete="current-password"
          required
          value={password}
          onText={setPassword}
        />
        <button type="submit" class="main" aria-disabled={isBusy}>
          {texts.login.enter}
        </button>
        {sendsMail === true && <a href="/forgotten">{texts.login.forgotten_title}</a>}
        {sendsMail === false && <p class="hint">{texts.login.forgotten}</p>}
      </form>
    </Gate>
  )
}

/** Only a path of these pages: a link must not lead somebody who has just signed in to another host. */
const ownAddress = (next = '/') => (/^\/(?![/\\])/.test(next) ? next : '/')
