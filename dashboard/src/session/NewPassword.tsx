import { useQuery } from '@tanstack/preact-query'
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { api, ask } from '../api.ts'
import { Awaited } from '../parts/Awaited.tsx'
import { Failure } from '../parts/Failure.tsx'
import { faultOf, TextField } from '../parts/Field.tsx'
import { useSubmit } from '../parts/use-submit.ts'
import { useSpeech } from '../texts/speech.tsx'
import { useChangeAccount } from './account.tsx'
import { Gate } from './Gate.tsx'

/** Where somebody who has forgotten their password sets a new one, by a link that works once. The token is behind the `#`, as an invitation's is. */
export function NewPassword() {
  const { texts } = useSpeech()
  const token = location.hash.slice(1)
  const offer = useQuery({
    queryKey: ['password-reset', token],
    queryFn: () => ask(api.POST('/v1/password-resets/read', { body: { token } })),
    retry: false,
  })
  return (
    <Gate title={texts.login.new_password}>
      <Awaited query={offer}>{({ email }) => <PasswordForm token={token} email={email} />}</Awaited>
    </Gate>
  )
}

function PasswordForm({ token, email }: { token: string; email: string }) {
  const { texts, say } = useSpeech()
  const { route } = useLocation()
  const changeAccount = useChangeAccount()
  const [password, setPassword] = useState('')
  const { onSubmit, isBusy, error, faults } = useSubmit(async () => {
    changeAccount(await ask(api.POST('/v1/password-resets/use', { body: { token, password } })))
    route('/', true)
  })
  return (
    <>
      <p class="lead">{say(texts.login.new_password_lead, { email })}</p>
      <form onSubmit={onSubmit}>
        {error !== undefined && faults.length === 0 && <Failure error={error} />}
        {/* Lets password managers know whose it is. */}
        <input type="hidden" autocomplete="username" value={email} />
        <TextField
          label={texts.login.new_password}
          hint={texts.login.new_password_hint}
          type="password"
          autocomplete="new-password"
          required
          value={password}
          onText={setPassword}
          fault={faultOf(faults, 'password')}
        />
        <button type="submit" class="main" aria-disabled={isBusy}>
          {texts.login.set_password}
        </button>
      </form>
    </>
  )
}
