import { describe, expect, it } from 'vitest'
import { answeredAt } from '../src/answered-at.ts'
import { dayRange, isoWeek, parseDay } from '../src/calendar.ts'
import { counterOf } from '../src/counts.ts'
import { countOf, type Histogram } from '../src/histogram.ts'
import { npsInterval, scoreInterval, wilson } from '../src/intervals.ts'
import { mean, nps, roundForDisplay, score, sd } from '../src/metrics.ts'
import { normalQuantile } from '../src/normal.ts'
import { scales } from '../src/scales.ts'
import { summarize } from '../src/trend.ts'
import { cusumKinds } from './vectors/cusum.ts'
import { differenceKinds } from './vectors/differences.ts'
import { histogramOf, type Kinds, type Mix, mixOf, type Ratings, type Values } from './vectors/input.ts'
import { manyKinds } from './vectors/many.ts'
import vectors from './vectors.json' with { type: 'json' }

const mustParse = (date: string) => {
  const day = parseDay(date)
  if (day === undefined) throw new Error(`no such date: ${date}`)
  return day
}
const iso = (instant: number) => new Date(instant).toISOString().replace('.000Z', 'Z')

const scored = (mix: Histogram) => ({
  n: countOf(mix),
  nps: nps(mix),
  display: roundForDisplay(nps(mix)),
})

const trailingWindow = ({ days, window }: { days: [number, number, number][]; window: number }) => {
  const counter = counterOf(
    days.map(([promoters, passives, detractors], day) => [
      day,
      ...[0, 0, 0, 0],
      ...mixOf({ promoters, passives, detractors }),
    ]),
  )
  const windowFrom = (from: number) => {
    const { count, score } = summarize(scales.nps, counter(from, from + window - 1))
    return { n: count, nps: score, display: roundForDisplay(score) }
  }
  return { current: windowFrom(days.length - window), previous: windowFrom(days.length - 2 * window) }
}

const topBox = ({ histogram, favourable }: { histogram: Ratings; favourable: number[] }) => {
  const counts = histogramOf(histogram)
  const metric = favourable.length === 2 ? 'csat' : 'ces'
  const percent = score(scales[metric], counts)
  const interval = scoreInterval(scales[metric], counts)
  return {
    n: countOf(counts),
    favourable: favourable.reduce((sum, rating) => sum + (counts[rating] ?? 0), 0),
    share: Number(percent) / 100,
    low: Number(interval?.low) / 100,
    high: Number(interval?.high) / 100,
    display: roundForDisplay(percent),
  }
}

const npsIntervalOf = ({ level, ...mix }: Mix & { level: number }) => {
  const interval = npsInterval(mixOf(mix), level)
  const [low, high] = [Number(interval?.low), Number(interval?.high)]
  const adjusted_se = (high - low) / 2 / normalQuantile((1 + level) / 2)
  return { ...scored(mixOf(mix)), low, high, adjusted_centre: (low + high) / 2, adjusted_se }
}

const wilsonOf = ({ k, n, level }: { k: number; n: number; level: number }) => ({
  share: k / n,
  ...wilson(k, n, level),
})

const localDayOf = ({ time_zone, date }: { time_zone: string; date: string }) => {
  const { start, end } = dayRange(mustParse(date), time_zone)
  return { start: iso(start), end: iso(end), hours: (end - start) / 3_600_000 }
}

const answeredAtOf = (input: {
  created_at: string
  sent_at: string
  received_at: string
  queue_ttl_seconds: number
}) => {
  const createdAt = Date.parse(input.created_at)
  const sentAt = Date.parse(input.sent_at)
  const receivedAt = Date.parse(input.received_at)
  const queueTtlMs = input.queue_ttl_seconds * 1000
  return { answered_at: iso(answeredAt({ createdAt, sentAt, receivedAt, queueTtlMs })) }
}

const meanOf = ({ histogram }: { histogram: Ratings }) => {
  const counts = histogramOf(histogram)
  return { n: countOf(counts), mean: mean(counts), sd: sd(counts) }
}

const kinds: Kinds = {
  nps_score: (mix: Mix) => scored(mixOf(mix)),
  nps_interval: npsIntervalOf,
  round_display: ({ value }: { value: number }) => ({ display: roundForDisplay(value) }),
  top_box: topBox,
  wilson: wilsonOf,
  mean: meanOf,
  trailing_window: trailingWindow,
  local_day: localDayOf,
  iso_week: ({ date }: { date: string }) => ({ week: isoWeek(mustParse(date)) }),
  answered_at: answeredAtOf,
  ...cusumKinds,
  ...differenceKinds,
  ...manyKinds,
}

const compute = (kind: string, input: unknown): Values => {
  const of = kinds[kind]
  if (!of) throw new Error(`no function for the kind "${kind}"`)
  return of(input as never)
}

const expectSame = (actual: unknown, expected: unknown, path: string) => {
  if (typeof expected === 'object' && expected !== null) {
    for (const [name, value] of Object.entries(expected))
      expectSame((actual as Values)[name], value, `${path}.${name}`)
  } else if (typeof expected === 'number' && typeof actual === 'number') {
    const difference = Math.abs(actual - expected)
    expect(difference, `${path}: ${actual}, not ${expected}`).toBeLessThan(vectors.tolerance)
  } else expect(actual, path).toBe(expected)
}

describe('the examples of vectors.json', () => {
  for (const { id, kind, description, input, expected } of vectors.cases)
    it(`${id}: ${description}`, () => expectSame(compute(kind, input), expected, id))

  it('are refused when nothing computes their kind', () => {
    expect(() => compute('tea_leaves', {})).toThrow('tea_leaves')
  })

  it('leave no kind without an example', () => {
    expect(new Set(vectors.cases.map(({ kind }) => kind))).toEqual(new Set(Object.keys(kinds)))
  })
})
