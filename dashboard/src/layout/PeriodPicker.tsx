import { formatDay, localDay } from '@touchline/shared/calendar.ts'
import { comparisons } from '@touchline/shared/window-lengths.ts'
import { useRest } from '../parts/use-rest.ts'
import { useSite } from '../session/site.tsx'
import { useSpeech } from '../texts/speech.tsx'
import { lengths } from './read-period.ts'
import { usePeriod } from './use-period.ts'
import './period-picker.css'

/** Chooses how far the pages look back, and what they compare with; while it is early, something else should be drawn first. */
export function PeriodPicker({ isEarly }: { isEarly: boolean }) {
  const { texts } = useSpeech()
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
      {isEarly ? <DayPlace /> : <LastDay day={to} choose={day => change({ to: day })} />}
    </div>
  )
}

/** Imports take earlier days for a fault unless they are told otherwise. */
const earliest = '1990-01-01'

/** Comes after the figures, because no other field takes a browser as long to make. */
function LastDay({ day, choose }: { day: string | undefined; choose(day: string): void }) {
  const { texts } = useSpeech()
  const { time_zone } = useSite()
  if (!useRest()) return <DayPlace />
  const today = formatDay(localDay(Date.now(), time_zone))
  return (
    <label class="beside">
      <span aria-hidden="true">{texts.periods.until}</span>
      <input
        type="date"
        aria-label={texts.periods.until}
        value={day ?? today}
        min={earliest}
        max={today}
        // While a year is typed there are days of the years 2, 20 and 202.
        onChange={({ currentTarget: { value } }) => {
          if (value === '' || (value >= earliest && value <= today)) choose(value)
        }}
        onBlur={event => {
          event.currentTarget.value = day ?? today
        }}
      />
    </label>
  )
}

/** Keeps the place of the day until it is there. */
function DayPlace() {
  const { texts } = useSpeech()
  return (
    <span class="beside day-place" aria-hidden="true">
      <span>{texts.periods.until}</span>
      <i />
    </span>
  )
}
