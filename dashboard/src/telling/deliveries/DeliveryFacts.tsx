import type { ComponentChildren } from 'preact'
import { useDates } from '../../texts/dates.ts'
import { useSpeech } from '../../texts/speech.tsx'
import { DeliveryStateTag } from './DeliveryStateTag.tsx'
import type { Delivery } from './deliveries.ts'
import { nextAttempt } from './next-attempt.ts'
import { useReceivers } from './receivers.ts'
import { Subject } from './Subject.tsx'
import { useNextMoment } from './use-next-moment.ts'

/** What is known of a delivery beside its attempts. */
export function DeliveryFacts({ delivery }: { delivery: Delivery }) {
  const { texts, say } = useSpeech()
  const dates = useDates()
  const momentOf = useNextMoment()
  const receivers = useReceivers()
  const words = texts.telling.deliveries
  const to = receivers.find(({ id }) => id === delivery.receiver)
  const next = nextAttempt(delivery, to)
  return (
    <dl class="telling-facts">
      <Fact name={words.state}>
        <DeliveryStateTag state={delivery.state} />
        {delivery.state === 'dropped' && <p class="hint">{words.dropped_why}</p>}
        {delivery.state === 'given_up' && (
          <p class="hint">{say(words.failed_attempts, { count: delivery.attempts })}</p>
        )}
      </Fact>
      <Fact name={words.about}>
        <Subject delivery={delivery} />
      </Fact>
      <Fact name={words.to}>
        <bdi>{to?.name ?? '–'}</bdi>
      </Fact>
      <Fact name={words.when}>{dates.dayAndTime(delivery.timestamp)}</Fact>
      {next && <Fact name={words.next}>{momentOf(next)}</Fact>}
      <Fact name={words.id}>
        <code>{delivery.id}</code>
      </Fact>
    </dl>
  )
}

const Fact = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)
