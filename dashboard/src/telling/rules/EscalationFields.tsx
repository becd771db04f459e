import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { FieldFault } from '../../api.ts'
import { SelectField, TextField } from '../../parts/Field.tsx'
import { faultIn } from '../../settings/use-saving.ts'
import { useSpeech } from '../../texts/speech.tsx'
import type { NewRule } from './rule-draft.ts'
import { minutesIn, type SpanUnit, spanOf, spanUnits } from './span-of-minutes.ts'
import { WhoField } from './WhoField.tsx'

type Escalation = NonNullable<NewRule['escalation']>

/** Whom to tell later, when nobody has taken an answer in hand. */
export function EscalationFields({
  escalation,
  onEscalation,
  isUnchosen,
  faults,
}: {
  escalation: Escalation | null
  onEscalation: (escalation: Escalation | null) => void
  /** Is it to be said that nobody is chosen? */
  isUnchosen: boolean
  faults: readonly FieldFault[]
}) {
  const { texts } = useSpeech()
  const words = texts.telling.rules
  return (
    <fieldset class="telling-later">
      <label class="telling-check">
        <input
          type="checkbox"
          checked={escalation !== null}
          onChange={event =>
            onEscalation(event.currentTarget.checked ? { after_minutes: 120, tell: [] } : null)
          }
        />
        {words.escalate}
      </label>
      {escalation && (
        <>
          <SpanFields
            minutes={escalation.after_minutes}
            onMinutes={after_minutes => onEscalation({ ...escalation, after_minutes })}
            fault={faultIn(faults, 'escalation.after_minutes')}
          />
          <WhoField
            legend={words.tell_later}
            tell={escalation.tell}
            onTell={tell => onEscalation({ ...escalation, tell })}
            fault={isUnchosen ? <span>{words.choose_who_later}</span> : faultIn(faults, 'escalation.tell')}
          />
        </>
      )}
    </fieldset>
  )
}

function SpanFields({
  minutes,
  onMinutes,
  fault,
}: {
  minutes: number
  onMinutes: (minutes: number) => void
  fault: ComponentChildren
}) {
  const { texts } = useSpeech()
  const words = texts.telling.rules
  // Kept here, so that 60 minutes do not turn into an hour under the hands of whoever types 600.
  const [{ count, unit }, setSpan] = useState(spanOf(minutes))
  const set = (span: { count: number; unit: SpanUnit }) => {
    setSpan(span)
    onMinutes(Math.round(span.count * minutesIn[span.unit]))
  }
  return (
    <div class="telling-pair">
      <TextField
        label={words.after}
        type="number"
        min={1}
        value={`${count}`}
        onText={text => set({ count: Number(text), unit })}
        fault={fault}
      />
      <SelectField
        label={words.unit}
        value={unit}
        options={spanUnits.map(one => [one, words.units[one]] as const)}
        onChoose={chosen => set({ count, unit: chosen })}
      />
    </div>
  )
}
