import type { RecipientList } from '@touchline/shared/contract/recipient.ts'
import { Notice } from '../../parts/Notice.tsx'
import { useSpeech } from '../../texts/speech.tsx'

/** What the server lacks so that messages arrive and lead here, and how to give it that. */
export function NoMail({ list }: { list: Pick<RecipientList, 'sends_mail' | 'tells_public_address'> }) {
  const { texts, show } = useSpeech()
  const words = texts.telling.recipients
  const code = (name: string) => <code>{name}</code>
  return (
    <>
      {!list.sends_mail && (
        <Notice kind="warning">
          <p>{words.no_mail}</p>
          <p>{show(words.no_mail_remedy, { url: code('SMTP_URL'), from: code('TOUCHLINE_MAIL_FROM') })}</p>
        </Notice>
      )}
      {!list.tells_public_address && (
        <Notice kind="warning">
          <p>
            {show(words.no_address, {
              setting: code('TOUCHLINE_PUBLIC_URL'),
              address: code(location.origin),
            })}
          </p>
        </Notice>
      )}
    </>
  )
}
