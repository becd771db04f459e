import { useQuery } from '@tanstack/preact-query'
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { api, ask, type Reply } from '../api.ts'
import { Awaited } from '../parts/Awaited.tsx'
import { Failure } from '../parts/Failure.tsx'
import { faultOf, TextField } from '../parts/Field.tsx'
import { useSubmit } from '../parts/use-submit.ts'
import { useSpeech } from '../texts/speech.tsx'
import { useChangeAccount } from './account.tsx'
import { Gate } from './Gate.tsx'

/** Where somebody comes in by a link that works once. The token is behind the `#`, so that no log of a server on the way has it. */
export function Invited() {
  const { texts, say } = useSpeech()
  const token = location.hash.slice(1)
  const offer = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => ask(api.POST('/v1/invitations/read', { body: { token } })),
    retry: false,
  })
  return (
    <Gate title={texts.invitation.title}>
      <Awaited query={offer}>
        {offered => (
          <>
            <p class="lead">
              {offered.site === null
                ? texts.invitation.for_installation
                : say(texts.invitation.for_site, { site: offered.site, role: texts.roles[offered.role] })}
            </p>
            <Acceptance token={token} offered={offered} />
          </>
        )}
      </Awaited>
    </Gate>
  )
}

type Offered = Reply<'/v1/invitations/read', 'post'>

function Acceptance({ token, offered }: { token: string; offered: Offered }) {
  const { texts, language } = useSpeech()
  const { route } = useLocation()
  const changeAccount = useChangeAccount()
  const [email, setEmail] = useState(offered.email ?? '')
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const { onSubmit, isBusy, error, faults } = useSubmit(async () => {
    const body = { token, email, name, password, language }
    changeAccount(await ask(api.POST('/v1/invitations/accept', { body })))
    route('/', true)
  })
  return (
    <form onSubmit={onSubmit}>
      {error !== undefined && faults.length === 0 && <Failure error={error} />}
      <TextField
        label={texts.login.email}
        type="email"
        autocomplete="username"
        required
        readOnly={offered.email !== null}
        value={email}
        onText={setEmail}
        fault={faultOf(faults, 'email')}
      />
      <TextField
        label={texts.invitation.name}
        autocomplete="name"
        required
        maxLength={100}
        value={name}
        onText={setName}
        fault={faultOf(faults, 'name')}
      />
      <TextField
        label={texts.invitation.password}
        hint={texts.invitation.password_hint}
        type="password"
        autocomplete="new-password"
        required
        value={password}
        onText={setPassword}
        fault={faultOf(faults, 'password')}
      />
      <button type="submit" class="main" aria-disabled={isBusy}>
        {texts.invitation.accept}
      </button>
    </form>
  )
}
