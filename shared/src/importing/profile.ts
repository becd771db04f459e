import { channels } from '../channels.ts'
import { type DateGuess, guessDateFormat } from './dates.ts'
import { readRating } from './rating-value.ts'

/** What the values of a column are like, over the records that were looked at. */
export interface Profile {
  filled: number
  distinct: number
  examples: string[]
  emails: number
  /** Shares of the values that are filled, 0 to 1; */
  urls: number
  locales: number
  channels: number
  uuids: number
  /** of whole numbers from 0 to 10, with the lowest and the highest of them. */
  ratings: { share: number; min: number; max: number }
  dates: DateGuess | undefined
  /** Letters of a value, on average. */
  length: number
}

/** Letters of a value that are looked at. */
const mostLetters = 400
/** Letters of an e-mail address. */
const longestEmail = 320

export function profileOf(all: readonly string[]): Profile {
  const filled = all.map(value => value.trim()).filter(value => value !== '')
  const values = filled.map(value => value.slice(0, mostLetters))
  const share = (isSo: (value: string) => boolean) =>
    values.length === 0 ? 0 : values.filter(isSo).length / values.length
  const ratings = values.map(readRating).filter(rating => rating !== undefined && rating >= 0 && rating <= 10)
  const distinct = [...new Set(values)]
  return {
    filled: values.length,
    distinct: distinct.length,
    examples: distinct.slice(0, 3).map(value => (value.length > 60 ? `${value.slice(0, 59)}…` : value)),
    emails: share(value => value.length <= longestEmail && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)),
    urls: share(value => /^(https?:\/\/|\/)\S+$/.test(value)),
    locales: share(value => /^[a-z]{2}([-_][A-Za-z]{2,4})?$/.test(value)),
    channels: share(value => (channels as readonly string[]).includes(value.toLowerCase())),
    uuids: share(value => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)),
    ratings: {
      share: values.length === 0 ? 0 : ratings.length / values.length,
      min: Math.min(...(ratings as number[])),
      max: Math.max(...(ratings as number[])),
    },
    dates: guessDateFormat(values),
    length: filled.reduce((sum, value) => sum + value.length, 0) / Math.max(1, values.length),
  }
}
