import { useState } from 'preact/hooks'
import { Awaited } from '../../parts/Awaited.tsx'
import { Empty } from '../../parts/Empty.tsx'
import { Frames } from '../../parts/Frames.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { useSite } from '../../session/site.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { WebhookCard } from './WebhookCard.tsx'
import { WebhookDialog } from './WebhookDialog.tsx'
import { useWebhooks } from './webhooks.ts'
import '../telling.css'
import './webhooks.css'

/** Programs elsewhere that are told what happens: how they do, and what can be done with each. */
export function WebhooksRoom() {
  const { texts } = useSpeech()
  const { at } = useSite()
  const webhooks = useWebhooks()
  const [isAdding, setAdding] = useState(false)
  const words = texts.telling.webhooks
  return (
    <>
      <div class="room-head">
        <p class="lead">{words.lead}</p>
        <button type="button" class="main" onClick={() => setAdding(true)}>
          <Icon name="plus" />
          {words.add}
        </button>
      </div>
      <Awaited query={webhooks} place={<Frames heights={[160]} />}>
        {known =>
          known.length > 0 ? (
            <>
              {known.map(webhook => (
                <WebhookCard key={webhook.id} webhook={webhook} />
              ))}
              <a href={at('settings/webhooks/deliveries')}>{words.all_deliveries}</a>
            </>
          ) : (
            <Empty title={words.none}>
              <p>{words.none_why}</p>
            </Empty>
          )
        }
      </Awaited>
      {isAdding && <WebhookDialog webhook={undefined} onClose={() => setAdding(false)} />}
    </>
  )
}
