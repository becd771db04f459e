import { useSpeech } from '../../texts/speech.tsx'
import { allEvents, type EventName } from './webhooks.ts'

/** Of what a webhook is told. */
export function EventTags({ events }: { events: readonly EventName[] }) {
  const { texts } = useSpeech()
  const words = texts.telling
  return (
    <ul class="telling-tags" aria-label={words.webhooks.events}>
      {events.length === allEvents.length ? (
        <li class="tag">{words.webhooks.all_events}</li>
      ) : (
        events.map(event => (
          <li key={event} class="tag" title={event}>
            {words.events[event]}
          </li>
        ))
      )}
    </ul>
  )
}
