import type { LoaderConfig, LoaderSurvey } from '@touchline/shared/contract/widget.ts'
import { globMatches } from './glob.ts'
import type { Memory } from './memory.ts'

/** Everything the rules look at, as it is at this moment. */
export interface Situation extends Pick<Memory, 'asked' | 'lot'>, Pick<LoaderConfig, 'pause_days'> {
  readonly location: Pick<Location, 'origin' | 'pathname'>
  /** In whole days since 1970, as the memory counts them. */
  readonly today: number
  /** Time on this page. */
  readonly seconds: number
  /** The survey that this page view has shown already. */
  readonly shown: string
  /** The kind of field that has the focus, or nothing. */
  readonly field: string
}

/** The first rule that keeps this survey from being shown, with the value that decided; empty when it is due. */
export const firstBlock = (survey: LoaderSurvey, now: Situation): string => {
  const { key, sample_percent } = survey
  const asked = now.asked()
  const left = (rule: string, amount: number) => amount > 0 && `${rule}:${amount}`
  // A day in the future comes from a clock that was wrong: it may not silence us for years.
  const daysLeft = (days: number, day: number) => (day <= now.today ? day + days - now.today : 0)
  return now.shown
    ? `shown:${now.shown}`
    : pageBlock(survey, now.location) ||
        left('ask_again_days', daysLeft(survey.ask_again_days, asked[key] as number)) ||
        left('pause_days', Math.max(...Object.values(asked).map(day => daysLeft(now.pause_days, day)))) ||
        (sample_percent < 100 && now.lot(key) > sample_percent && `sample_percent:${sample_percent}`) ||
        left('delay_seconds', Math.ceil(survey.delay_seconds - now.seconds)) ||
        (now.field && `focus:${now.field}`)
}

/**
 * The page's part of the rules. An excluded page always wins; nothing included means every page.
 * A pattern that begins with `http` is compared with the whole address, others with the path, which begins with `/`.
 */
export const pageBlock = (
  { pages: { include, exclude } }: LoaderSurvey,
  { origin, pathname }: Situation['location'],
): string => {
  const matches = (pattern: string) =>
    globMatches(pattern, /^http/.test(pattern) ? origin + pathname : pathname)
  return exclude.some(matches) || (include[0] && !include.some(matches)) ? `pages:${pathname}` : ''
}
