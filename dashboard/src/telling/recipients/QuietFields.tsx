import type { Quiet } from '@touchline/shared/contract/recipient.ts'
import { TextField } from '../../parts/Field.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { Chips } from '../Chips.tsx'
import { weekdayNames, weekendOf } from './weekdays.ts'

/** What is set when somebody first asks for quiet: the evening, the night and the weekend. */
const usual = (language: string) => ({ from: '20:00', to: '08:00', days_off: weekendOf(language) })

/** One day of the week is left, or nothing would ever be sent. */
const mostOff = 6

/** When nothing is sent. */
export function QuietFields({ quiet, onQuiet }: { quiet: Quiet; onQuiet: (quiet: Quiet) => void }) {
  const { texts, language } = useSpeech()
  const words = texts.telling.terms
  return (
    <fieldset class="telling-quiet">
      <legend class="unseen">{words.quiet_hours}</legend>
      <label class="telling-check">
        <input
          type="checkbox"
          checked={quiet !== null}
          onChange={event => onQuiet(event.currentTarget.checked ? usual(language) : null)}
        />
        {words.quiet_hours}
      </label>
      {quiet !== null && (
        <>
          <div class="telling-pair">
            {(['from', 'to'] as const).map(edge => (
              <TextField
                key={edge}
                type="time"
                required
                label={texts.responses.names[edge]}
                value={quiet[edge]}
                onText={time => onQuiet({ ...quiet, [edge]: time })}
              />
            ))}
          </div>
          <Chips
            legend={words.days_off}
            options={weekdayNames(language)}
            chosen={quiet.days_off}
            onChoose={days => onQuiet({ ...quiet, days_off: days.length <= mostOff ? days : quiet.days_off })}
          />
          <p class="hint">{words.quiet_hint}</p>
        </>
      )}
    </fieldset>
  )
}
