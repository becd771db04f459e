import { useState } from 'preact/hooks'
import { useSite } from '../../session/site.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { fromLocal, toLocal } from '../local-time.ts'
import { InlineNumber, InlineText, Sentence } from './InlineFields.tsx'
import { type RuleProps, rulePath } from './targeting-rule.ts'

/** From when until when, until how many have answered, and what goes first. */
export function ScheduleRules({ rules, onRules }: RuleProps) {
  const { texts, show, say } = useSpeech()
  const { time_zone } = useSite()
  const own = texts.targeting.schedule
  return (
    <>
      <Sentence paths={[rulePath('starts_at')]}>
        {show(own.starts, {
          time: (
            <TimeField
              label={own.starts_label}
              path={rulePath('starts_at')}
              value={rules.starts_at}
              onTime={starts_at => onRules({ starts_at })}
            />
          ),
        })}
      </Sentence>
      <Sentence paths={[rulePath('ends_at')]}>
        {show(own.ends, {
          time: (
            <TimeField
              label={own.ends_label}
              path={rulePath('ends_at')}
              value={rules.ends_at}
              onTime={ends_at => onRules({ ends_at })}
            />
          ),
        })}
      </Sentence>
      <p class="hint">{say(own.zone, { zone: time_zone })}</p>
      <Sentence paths={[rulePath('quota')]}>
        {show(own.quota, {
          count: (
            <InlineNumber
              label={own.quota_label}
              path={rulePath('quota')}
              min={1}
              value={rules.quota}
              onNumber={quota => onRules({ quota })}
            />
          ),
        })}
      </Sentence>
      <Sentence paths={[rulePath('priority')]}>
        {show(own.priority, {
          priority: (
            <InlineNumber
              label={own.priority_label}
              path={rulePath('priority')}
              min={-100}
              max={100}
              value={rules.priority}
              onNumber={priority => onRules({ priority: priority ?? Number.NaN })}
            />
          ),
        })}
      </Sentence>
    </>
  )
}

/** A time by the clocks of the site; empty means none. */
function TimeField({
  label,
  path,
  value,
  onTime,
}: {
  label: string
  path: string
  value: string | undefined
  onTime: (instant: string | undefined) => void
}) {
  const { time_zone } = useSite()
  // A browser gives nothing until all parts of a time are filled in.
  const [typed, setTyped] = useState(value ? toLocal(value, time_zone) : '')
  return (
    <InlineText
      type="datetime-local"
      label={label}
      path={path}
      value={typed}
      onText={text => {
        setTyped(text)
        onTime(fromLocal(text, time_zone))
      }}
    />
  )
}
