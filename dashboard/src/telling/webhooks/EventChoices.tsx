import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { useSpeech } from '../../texts/speech.tsx'
import { allEvents, type EventName, eventGroups } from './webhooks.ts'

/** Of what a webhook is to be told, by what it is about. */
export function EventChoices({
  chosen,
  onChoose,
  fault,
}: {
  chosen: readonly EventName[]
  onChoose: (events: readonly EventName[]) => void
  fault: ComponentChildren
}) {
  const { texts } = useSpeech()
  const id = useId()
  const words = texts.telling
  const toggle = (event: EventName) =>
    onChoose(allEvents.filter(one => (one === event ? !chosen.includes(one) : chosen.includes(one))))
  return (
    <fieldset class="telling-events" aria-describedby={fault ? id : undefined}>
      <legend>{words.webhooks.events}</legend>
      {Object.entries(eventGroups).map(([group, events]) => (
        <fieldset key={group} class="group">
          <legend>{words.event_groups[group as keyof typeof eventGroups]}</legend>
          {events.map(event => (
            <label key={event}>
              <input type="checkbox" checked={chosen.includes(event)} onChange={() => toggle(event)} />
              <span>{words.events[event]}</span>
              <code class="hint">{event}</code>
            </label>
          ))}
        </fieldset>
      ))}
      {fault && (
        <p class="fault" id={id}>
          {fault}
        </p>
      )}
    </fieldset>
  )
}
