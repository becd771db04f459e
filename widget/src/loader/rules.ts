import type { LoaderSurvey } from '@touchline/shared/contract/widget.ts'
import { globMatches } from './glob.ts'
import type { Memory } from './memory.ts'

/** Everything the rules look at, as it is at this moment. */
export interface Situation {
  readonly location: Pick<Location, 'origin' | 'pathname'>
  readonly memory: Pick<Memory, 'asked' | 'lot'>
  /** In whole days since 1970, as the memory counts them. */
  readonly today: number
  /** Time on this page. */
  readonly seconds: number
  readonly pause_days: number
  /** The survey that this page view has shown already. */
  readonly shown: string
  /** The kind of field that has the focus. */
  readonly field: string | undefined
}

/** The first rule that keeps this survey from being shown, with the value that decided; empty when it is due. */
export const firstBlock = (survey: LoaderSurvey, now: Situation): string => {
  const { key, sample_percent } = survey
  const asked = now.memory.asked()
  // A day in the future comes from a clock that was wrong: it may not silence us for years.
  const daysLeft = (days: number, day = -Infinity) =>
    day <= now.today ? Math.max(0, day + days - now.today) : 0
  const again = daysLeft(survey.ask_again_days, asked[key])
  const pause = Math.max(...Object.values(asked).map(day => daysLeft(now.pause_days, day)))
  const wait = Math.ceil(survey.delay_seconds - now.seconds)
  return now.shown
    ? `shown:${now.shown}`
    : pageBlock(survey, now.location) ||
        (again && `ask_again_days:${again}`) ||
        (pause > 0 && `pause_days:${pause}`) ||
        (sample_percent < 100 &&
          now.memory.lot(key) > sample_percent &&
          `sample_percent:${sample_percent}`) ||
        (wait > 0 && `delay_seconds:${wait}`) ||
        (now.field ? `focus:${now.field}` : '')
}

/** The page's part of the rules. An excluded page always wins; nothing included means every page. */
export const pageBlock = ({ pages }: LoaderSurvey, { origin, pathname }: Situation['location']): string => {
  const matches = (pattern: string) =>
    globMatches(pattern, /^https?:\/\//.test(pattern) ? origin + pathname : pathname)
  return pages.exclude.some(matches) || (pages.include[0] && !pages.include.some(matches))
    ? `pages:${pathname}`
    : ''
}
