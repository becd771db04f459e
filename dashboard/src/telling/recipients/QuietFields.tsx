import type { Quiet } from '@touchline/shared/contract/recipient.ts'
import { TextField } from '../../parts/Field.tsx'
import { useSpeech } from '../../texts/speech.tsx'

/** What is set when somebody first asks for quiet: the evening and the night. */
const usual = { from: '20:00', to: '08:00', weekends: true }

/** When nothing is sent. */
export function QuietFields({ quiet, onQuiet }: { quiet: Quiet; onQuiet: (quiet: Quiet) => void }) {
  const { texts } = useSpeech()
  const words = texts.telling.terms
  return (
    <fieldset class="telling-quiet">
      <legend class="unseen">{words.quiet_hours}</legend>
      <label class="telling-check">
        <input
          type="checkbox"
          checked={quiet !== null}
          onChange={event => onQuiet(event.currentTarget.checked ? usual : null)}
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
          <label class="telling-check">
            <input
              type="checkbox"
              checked={quiet.weekends}
              onChange={event => onQuiet({ ...quiet, weekends: event.currentTarget.checked })}
            />
            {words.weekends}
          </label>
          <p class="hint">{words.quiet_hint}</p>
        </>
      )}
    </fieldset>
  )
}
