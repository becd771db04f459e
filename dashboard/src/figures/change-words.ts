import type { Change } from '@touchline/shared/contract/change.ts'
import { fewestAnswers } from '@touchline/shared/verdict.ts'
import type { Comparison } from '@touchline/shared/window-lengths.ts'
import type { Speech } from '../texts/speech.tsx'
import { chanceOf, roundly } from './chance.ts'
import { pointsText } from './score-text.ts'

/** Two spans of time beside each other, and what can be said of how their scores differ. */
export interface Compared {
  change: Change
  /** How many answered in each span. */
  count: number
  countBefore: number
  days: number
  compare: Comparison
}

/** What changed, as a sentence for people. */
export function changeSentence(speech: Speech, compared: Compared): string {
  const { say, texts } = speech
  const { change, count, countBefore, days, compare } = compared
  const words = texts.figures.changes
  const ofTime = words[compare === 'year' ? 'year' : 'previous']
  if (count === 0) return words.none
  if (change.verdict === 'too_few' || !change.interval || change.difference === null)
    return count < fewestAnswers
      ? say(words.too_few, { count })
      : say(ofTime.few_before, { count: countBefore, days })
  const { low, high } = change.interval
  if (change.verdict === 'better' || change.verdict === 'worse') {
    const [least, most] = [Math.abs(low), Math.abs(high)].toSorted((a, b) => a - b) as [number, number]
    return say(ofTime[change.verdict], {
      count: Math.round(Math.abs(change.difference)),
      points: plainPoints(speech, change.difference),
      low: plainPoints(speech, least),
      high: plainPoints(speech, most),
      days,
    })
  }
  const ends = { low: pointsText(speech, low), high: pointsText(speech, high) }
  return say(ofTime[change.verdict], { ...ends, days })
}

/** Is it only the earlier time that has too few answers? */
export const isFewBefore = (count: number, countBefore: number): boolean =>
  countBefore < fewestAnswers && count >= fewestAnswers

/** Why one should believe it, or what it takes until one can; empty where there is nothing to add. */
export function evidenceSentence({ say, texts }: Speech, { change, count, countBefore }: Compared): string {
  const { verdict, p, needed } = change
  const { figures } = texts
  if ((verdict === 'better' || verdict === 'worse') && p !== null) {
    const chance = chanceOf(p)
    return say(chance.isLess ? figures.hardly_chance : figures.chance, { count: chance.count })
  }
  // What has passed gets no more answers.
  const isPast = verdict === 'too_few' && isFewBefore(count, countBefore)
  if (needed !== null && !isPast) return say(figures.needed, { count: roundly(needed) })
  return verdict === 'unclear' ? figures.at_border : ''
}

/** Points without a sign, where the words say the direction. */
export const plainPoints = (speech: Speech, points: number): string =>
  speech.number(Math.abs(points), { maximumFractionDigits: Math.abs(points) < 1 ? 1 : 0 })
