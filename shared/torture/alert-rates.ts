import { wilson } from '../src/intervals.ts'
import { daysToFind, type Trial, watchFall, watchQuiet } from './alert-trials.ts'
import type { Volume } from './made-up-days.ts'
import { type Fall, falls, quietTruths, restlessTruths } from './touchpoints.ts'

/** One kind of trial: whether the one with a seed has the event, and how often it may or must have it. */
export interface Question {
  readonly name: string
  readonly kind: 'false_alarms' | 'misled' | 'found_in_time' | 'told_once'
  readonly has: (seed: number) => boolean
  readonly isPromised: (rate: number) => boolean
}

const volumes: readonly Volume[] = ['even', 'uneven']
const daysOfQuiet = 90
const mostFalseAlarms = 0.02
const mostMisled = 0.06
const leastToldOnce = 0.95

const trialOf = (truth: Trial['truth'], volume: Volume, seed: number): Trial => ({ truth, volume, seed })

const quietQuestion = (name: string, truth: Trial['truth'], volume: Volume): Question => ({
  name: `quiet: ${name}, ${volume}`,
  kind: 'false_alarms',
  has: seed => watchQuiet(trialOf(truth, volume, seed), daysOfQuiet).length > 0,
  isPromised: rate => rate <= mostFalseAlarms,
})

const restlessQuestion = (name: string, truth: Trial['truth'], volume: Volume): Question => ({
  ...quietQuestion(name, truth, volume),
  name: `restless: ${name}, ${volume}`,
  kind: 'misled',
  isPromised: rate => rate <= mostMisled,
})

const fallQuestion = (
  name: string,
  { before, after, withinDays, atLeast }: Fall,
  volume: Volume,
): Question => ({
  name: `${name}, ${volume}: found within ${withinDays} days`,
  kind: 'found_in_time',
  has: seed => daysToFind(trialOf(before, volume, seed), after, withinDays) <= withinDays,
  isPromised: rate => atLeast === null || rate >= atLeast,
})

/** Of a fall of 30 points that lasts 60 days: is there one finding while it lasts and one when it ends, and no other for 30 days? */
const onceQuestion = ({ before, after }: Fall, volume: Volume): Question => ({
  name: `a fall of 60 days is told once, and its end once, ${volume}`,
  kind: 'told_once',
  has: seed => {
    const kinds = watchFall(trialOf(before, volume, seed), after, 60, 30).map(({ kind }) => kind)
    return kinds.join() === 'fall,return'
  },
  isPromised: rate => rate >= leastToldOnce,
})

const restlessQuestions = volumes.flatMap(volume =>
  Object.entries(restlessTruths).map(([name, truth]) => restlessQuestion(name, truth, volume)),
)

const otherQuestions = volumes.flatMap(volume => [
  ...Object.entries(quietTruths).map(([name, truth]) => quietQuestion(name, truth, volume)),
  ...Object.entries(falls).map(([name, fall]) => fallQuestion(name, fall, volume)),
  onceQuestion(Object.values(falls)[0] as Fall, volume),
])

/** All that is asked of the detector. New ones go to the end: a question's place decides with which dice it is asked. */
export const questions: readonly Question[] = [...otherQuestions, ...restlessQuestions]

export interface Rate {
  readonly name: string
  readonly kind: Question['kind']
  readonly count: number
  readonly of: number
  readonly isAsPromised: boolean
  /** It is not, and chance does not explain it: no end of the 95 % interval would be. */
  readonly isRefuted: boolean
}

const judge = ({ name, kind, isPromised }: Question, count: number, of: number): Rate => {
  const { low, high } = wilson(count, of) ?? { low: 0, high: 1 }
  const isRefuted = !(isPromised(low) || isPromised(high))
  return { name, kind, count, of, isAsPromised: isPromised(count / of), isRefuted }
}

/** Asks each question so often, with a seed of its own each time, or fewer times when `isOver` says so. */
export const measureRates = (
  asked: readonly Question[],
  { count, seed }: { readonly count: number; readonly seed: number },
  progress: (done: number) => void,
  isOver: () => boolean,
): Rate[] => {
  const counts = asked.map(() => 0)
  let of = 0
  // One round after the other, so that a run that is cut short has asked all questions equally often.
  for (; of < count && !isOver(); of++) {
    for (const [at, { has }] of asked.entries())
      counts[at] = Number(counts[at]) + Number(has((seed * 1_000_003 + of) * 97 + at))
    progress(of + 1)
  }
  return asked.map((question, at) => judge(question, Number(counts[at]), of))
}

/** A rate in words: in percent, with its 95 % interval. */
export const sayRate = ({ count, of, isAsPromised }: Rate): string => {
  const interval = wilson(count, of)
  const percent = (share: number) => (100 * share).toFixed(2)
  const range = interval ? `${percent(interval.low)} to ${percent(interval.high)}` : 'unknown'
  return `${count} of ${of}: ${percent(count / of)} % (${range})${isAsPromised ? '' : ', not as promised'}`
}
