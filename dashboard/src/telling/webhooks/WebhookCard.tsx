import { useState } from 'preact/hooks'
import { useSite } from '../../session/site.tsx'
import { useDates } from '../../texts/dates.ts'
import { useSpeech } from '../../texts/speech.tsx'
import { EventTags } from './EventTags.tsx'
import { TestOutcome } from './TestOutcome.tsx'
import { WebhookActions } from './WebhookActions.tsx'
import { WebhookState, WebhookTrouble } from './WebhookState.tsx'
import { nameOf, useWebhooksChanged, type Webhook } from './webhooks.ts'

/** One webhook: where it leads, of what it is told, how it does. */
export function WebhookCard({ webhook }: { webhook: Webhook }) {
  const { texts, say } = useSpeech()
  const { at } = useSite()
  const dates = useDates()
  const changed = useWebhooksChanged()
  const [test, setTest] = useState<string>()
  const words = texts.telling.webhooks
  const name = nameOf(webhook)
  return (
    <section class="card telling-card" aria-label={name}>
      <header>
        <div>
          <h2>
            <bdi>{name}</bdi>
          </h2>
          <code class="hint">{webhook.url}</code>
        </div>
        <WebhookState webhook={webhook} />
      </header>
      <WebhookTrouble webhook={webhook} />
      {webhook.old_secret_until !== null && (
        <p class="hint">{say(words.two_secrets, { date: dates.dayAndTime(webhook.old_secret_until) })}</p>
      )}
      <EventTags events={webhook.events} />
      {test !== undefined && <TestOutcome key={test} delivery={test} way="http" onKnown={changed} />}
      <div class="room-end">
        <WebhookActions webhook={webhook} onTest={setTest} />
        <a href={`${at('settings/webhooks/deliveries')}?receiver=${encodeURIComponent(webhook.id)}`}>
          {words.deliveries}
        </a>
      </div>
    </section>
  )
}
