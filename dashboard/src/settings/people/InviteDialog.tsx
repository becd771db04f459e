import { useState } from 'preact/hooks'
import { api, ask, type Reply } from '../../api.ts'
import { Dialog } from '../../parts/Dialog.tsx'
import { Failure } from '../../parts/Failure.tsx'
import { faultOf, TextField } from '../../parts/Field.tsx'
import { useSubmit } from '../../parts/use-submit.ts'
import { useSendsMail } from '../../session/sends-mail.ts'
import { type Role, useSite } from '../../session/site.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { Options } from '../Options.tsx'
import { ShownOnce } from '../ShownOnce.tsx'
import { roles } from './MemberRow.tsx'

/** Makes an invitation, and shows its link once. */
export function InviteDialog({ onMade, onClose }: { onMade: () => Promise<void>; onClose: () => void }) {
  const { texts } = useSpeech()
  const { key: site } = useSite()
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<Role>('viewer')
  const sendsMail = useSendsMail()
  const [made, setMade] = useState<Reply<'/v1/invitations', 'post'>>()
  const { onSubmit, isBusy, error, faults } = useSubmit(async () => {
    const body = { role, ...(email && { email }) }
    setMade(await ask(api.POST('/v1/invitations', { params: { query: { site } }, body })))
    await onMade()
  })
  const words = texts.settings.people
  if (made) return <MadeInvitation made={made} onClose={onClose} />
  return (
    <Dialog title={words.invite} onClose={onClose}>
      <form onSubmit={onSubmit} noValidate>
        <TextField
          label={words.invite_email}
          hint={sendsMail ? words.invite_email_hint_mailed : words.invite_email_hint}
          type="email"
          autocomplete="off"
          value={email}
          onText={setEmail}
          fault={faultOf(faults, 'email')}
        />
        <Options
          legend={words.role}
          value={role}
          options={roles.map(value => ({
            ...{ value, name: texts.roles[value], hint: words.role_hints[value] },
          }))}
          onChoose={setRole}
        />
        {error !== undefined && faults.length === 0 && <Failure error={error} />}
        <button type="submit" class="main" aria-disabled={isBusy}>
          {words.make_link}
        </button>
      </form>
    </Dialog>
  )
}

function MadeInvitation({ made, onClose }: { made: Reply<'/v1/invitations', 'post'>; onClose: () => void }) {
  const { texts, say } = useSpeech()
  const words = texts.settings.people
  const link = `${location.origin}/invitation#${made.token}`
  return (
    <ShownOnce title={words.invited_title} label={words.link} text={link} onClose={onClose}>
      <p>{words.invited_lead}</p>
      {made.is_mailed && made.email !== null && <p>{say(words.invited_mailed, { email: made.email })}</p>}
    </ShownOnce>
  )
}
