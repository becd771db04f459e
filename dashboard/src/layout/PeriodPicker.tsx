import { formatDay, localDay } from '@touchline/shared/calendar.ts'
import { comparisons } from '@touchline/shared/window-lengths.ts'
import { useSite } from '../session/site.tsx'
import { useSpeech } from '../texts/speech.tsx'
import { lengths, usePeriod } from './period.ts'
import './period-picker.css'

/** Chooses how far the pages look back, and what they compare with. */
export function PeriodPicker() {
  const { texts } = useSpeech()
  const { time_zone } = useSite()
  const [{ days, compare, to }, change] = usePeriod()
  return (
    <div class="period">
      <fieldset class="segmented">
        <legend class="unseen">{texts.periods.length}</legend>
        {lengths.map(length => (
          <label key={length}>
            <input
              type="radio"
              name="days"
              checked={length === days}
              onChange={() => change({ days: length === '28' ? '' : length })}
            />
            <span>{texts.periods.lengths[length]}</span>
          </label>
        ))}
      </fieldset>
      <select
        aria-label={texts.periods.compare}
        value={compare}
        onChange={event => change({ compare: event.currentTarget.value })}
      >
        {comparisons.map(name => (
          <option key={name} value={name}>
            {texts.periods.comparisons[name]}
          </option>
        ))}
      </select>
      <label class="beside">
        <span aria-hidden="true">{texts.periods.until}</span>
        <input
          type="date"
          aria-label={texts.periods.until}
          value={to ?? formatDay(localDay(Date.now(), time_zone))}
          max={formatDay(localDay(Date.now(), time_zone))}
          onChange={event => change({ to: event.currentTarget.value })}
        />
      </label>
    </div>
  )
}
