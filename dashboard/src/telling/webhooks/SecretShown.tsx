import { ShownOnce } from '../../settings/ShownOnce.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { nameOf, type Webhook } from './webhooks.ts'

/** The secret of a webhook, once. */
export function SecretShown({
  webhook,
  secret,
  onClose,
}: {
  webhook: Pick<Webhook, 'name' | 'url'>
  secret: string
  onClose: () => void
}) {
  const { texts, say } = useSpeech()
  const words = texts.telling.webhooks
  return (
    <ShownOnce
      title={say(words.secret_title, { name: nameOf(webhook) })}
      label={words.secret}
      text={secret}
      onClose={onClose}
    >
      <p>{words.secret_lead}</p>
    </ShownOnce>
  )
}
