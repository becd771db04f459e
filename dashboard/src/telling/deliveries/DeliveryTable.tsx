import { useQueryState } from '../../parts/use-query-state.ts'
import { WideTable } from '../../parts/WideTable.tsx'
import { useDates } from '../../texts/dates.ts'
import { useSpeech } from '../../texts/speech.tsx'
import { DeliveryStateTag } from './DeliveryStateTag.tsx'
import type { Delivery } from './deliveries.ts'
import { nextAttempt } from './next-attempt.ts'
import type { Receiver } from './receivers.ts'
import { Subject } from './Subject.tsx'
import { useAttemptWords } from './use-attempt-words.ts'
import { useNextMoment } from './use-next-moment.ts'
import '../../styles/stacks.css'

const columns = ['state', 'event', 'about', 'to', 'when', 'last', 'next'] as const

/** A page of the log, a row for each delivery; the button in a row opens it. */
export function DeliveryTable({ deliveries, receivers }: { deliveries: Delivery[]; receivers: Receiver[] }) {
  const { texts } = useSpeech()
  const words = texts.telling.deliveries
  return (
    <div class="card telling-log">
      <WideTable name={words.title} kind="stacks">
        <thead>
          <tr>
            {columns.map(column => (
              <th key={column} scope="col">
                {words[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {deliveries.map(delivery => (
            <Row
              key={delivery.id}
              delivery={delivery}
              to={receivers.find(({ id }) => id === delivery.receiver)}
            />
          ))}
        </tbody>
      </WideTable>
    </div>
  )
}

function Row({ delivery, to }: { delivery: Delivery; to: Receiver | undefined }) {
  const { texts, say } = useSpeech()
  const dates = useDates()
  const wordsOf = useAttemptWords()
  const momentOf = useNextMoment()
  const [, setQuery] = useQueryState()
  const { deliveries: words, events } = texts.telling
  const last = delivery.log.at(-1)
  const next = nextAttempt(delivery, to)
  const when = dates.dayAndTime(delivery.timestamp)
  return (
    <tr>
      <td>
        <DeliveryStateTag state={delivery.state} />
      </td>
      <td data-label={words.event}>
        <button
          type="button"
          class="quiet telling-open"
          aria-label={say(words.open, { event: events[delivery.type], time: when })}
          onClick={() => setQuery({ delivery: delivery.id }, true)}
        >
          {events[delivery.type]}
        </button>
      </td>
      <td data-label={words.about}>
        <Subject delivery={delivery} />
      </td>
      <td class="named" data-label={words.to} title={to?.name}>
        <bdi>{to?.name ?? '–'}</bdi>
      </td>
      <td class="time" data-label={words.when}>
        {when}
      </td>
      <td data-label={words.last}>
        {last ? wordsOf(last, to?.way ?? 'http') : '–'}
        {delivery.attempts > 0 && (
          <span class="hint">{say(words.failed_attempts, { count: delivery.attempts })}</span>
        )}
      </td>
      <td class="time" data-label={words.next}>
        {next ? momentOf(next) : '–'}
      </td>
    </tr>
  )
}
