import type { LoaderSurvey } from '@touchline/shared/contract/widget.ts'
import type { Loader } from '../loader/loader.ts'

const today = () => Math.floor(Date.now() / 864e5)

const ago = (day: number) => {
  const days = today() - day
  if (days < 0) return `${-days} days ahead, by a clock that was wrong`
  return days === 0 ? 'today' : `${days} days ago`
}

export const askAgainDays = ({ key, ask_again_days = 90 }: LoaderSurvey, { recall }: Loader): string =>
  `it was shown ${ago(recall()[key] as number)}, ${ask_again_days} days are wanted`

export const pauseDays = (_: LoaderSurvey, { recall, config }: Loader): string => {
  const distance = ([, day]: [string, number]) => Math.abs(today() - day)
  const days = Object.entries(recall()).filter(([, day]) => Number.isFinite(day))
  const [survey, day] = days.toSorted((a, b) => distance(a) - distance(b))[0] ?? ['', 0]
  return `"${survey}" was shown ${ago(day)}, ${config.pause_days ?? 30} days between two surveys are wanted`
}

export const delaySeconds = ({ delay_seconds = 5 }: LoaderSurvey, { since }: Loader): string =>
  `the page has been open for ${Math.floor((performance.now() - since) / 1000)} s, ${delay_seconds} s are wanted`

export const samplePercent = ({ key, sample_percent }: LoaderSurvey, { recall }: Loader): string =>
  `this visitor drew ${recall()[`${key}%`]?.toFixed(1)} of 100, less than ${sample_percent} is wanted`
