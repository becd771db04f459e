import { useState } from 'preact/hooks'
import { api, ask } from '../../api.ts'
import { Dialog } from '../../parts/Dialog.tsx'
import { Failure } from '../../parts/Failure.tsx'
import { useSubmit } from '../../parts/use-submit.ts'
import { useSite } from '../../session/site.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { ShownOnce } from '../ShownOnce.tsx'
import type { Member } from './member.ts'

/** Makes a link for a member who has forgotten their password. */
export function PasswordLink({ member, onClose }: { member: Member; onClose: () => void }) {
  const { texts, say } = useSpeech()
  const { key: site } = useSite()
  const [link, setLink] = useState<string>()
  const { onSubmit, isBusy, error } = useSubmit(async () => {
    const params = { path: { account: member.account }, query: { site } }
    const { token } = await ask(api.POST('/v1/members/{account}/password-reset', { params }))
    setLink(`${location.origin}/password#${token}`)
  })
  const words = texts.settings.people
  const title = say(words.password_title, { name: member.name })
  if (link !== undefined) return <ShownOnce title={title} label={words.link} text={link} onClose={onClose} />
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={onSubmit}>
        <p>{say(words.password_lead, { email: member.email })}</p>
        {error !== undefined && <Failure error={error} />}
        <button type="submit" class="main" aria-disabled={isBusy}>
          {words.make_link}
        </button>
      </form>
    </Dialog>
  )
}
