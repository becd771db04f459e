import type { Metric } from '@touchline/shared/scales.ts'
import { scoreRange } from './score-text.ts'

/** A score at one moment, with where it lies. */
export interface LinePoint {
  score: number | null
  interval: { low: number; high: number } | null
}

/** What a line looks like in a field of 100 by 100, which is stretched to the place that it has. */
export interface LinePaths {
  line: string
  band: string
  /** The last point; null where the line ends before. */
  end: { x: number; y: number } | null
  low: number
  high: number
}

type Known = { x: number; score: number; interval: { low: number; high: number } }

/** A line and the band of its intervals, with a gap where nobody had answered; null where there is nothing to draw. */
export function linePaths(points: readonly LinePoint[], metric: Metric): LinePaths | null {
  const runs = runsOf(points)
  const known = runs.flat()
  if (known.length === 0) return null
  const { low, high } = boundsOf(known, metric)
  const y = (score: number) => round(100 * (1 - (clamp(score, low, high) - low) / (high - low)))
  const path = (run: Known[], value: (point: Known) => number) =>
    run.map(point => `${point.x} ${y(value(point))}`).join('L')
  const last = known.at(-1) as Known
  return {
    // A single point is a line of no length, which round ends make a dot.
    line: runs.map(run => `M${path(run, ({ score }) => score)}${run.length === 1 ? 'h0' : ''}`).join(''),
    band: runs
      .filter(run => run.length > 1)
      .map(
        run =>
          `M${path(run, ({ interval }) => interval.high)}L${path(run.toReversed(), ({ interval }) => interval.low)}Z`,
      )
      .join(''),
    end: last.x === 100 || points.length === 1 ? { x: last.x, y: y(last.score) } : null,
    low,
    high,
  }
}

function runsOf(points: readonly LinePoint[]): Known[][] {
  const pace = points.length > 1 ? 100 / (points.length - 1) : 0
  const runs: Known[][] = [[]]
  for (const [index, { score, interval }] of points.entries())
    if (score === null || interval === null) runs.push([])
    else runs.at(-1)?.push({ x: points.length > 1 ? round(index * pace) : 100, score, interval })
  return runs.filter(run => run.length > 0)
}

/** So little of the scale is never shown larger: noise must not look like a landslide. */
const leastShare = 0.2
/** A wide interval of a few answers may leave the field; the line itself never does. */
const mostBeyond = 0.15

function boundsOf(known: readonly Known[], metric: Metric): { low: number; high: number } {
  const range = scoreRange(metric)
  const whole = range.high - range.low
  const scores = known.map(({ score }) => score)
  const [lowest, highest] = [Math.min(...scores), Math.max(...scores)]
  const reach = mostBeyond * whole
  let low = Math.max(Math.min(...known.map(({ interval }) => interval.low)), lowest - reach)
  let high = Math.min(Math.max(...known.map(({ interval }) => interval.high)), highest + reach)
  const lacking = leastShare * whole - (high - low)
  if (lacking > 0) [low, high] = [low - lacking / 2, high + lacking / 2]
  const shift = Math.max(0, range.low - low) - Math.max(0, high - range.high)
  return { low: Math.max(range.low, low + shift), high: Math.min(range.high, high + shift) }
}

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))
const round = (value: number) => Math.round(value * 100) / 100
