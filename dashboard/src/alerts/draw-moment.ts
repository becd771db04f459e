const dayMs = 86_400_000
/** So much is shown before and after, in days: eight weeks. */
const around = 56

const dayNumber = (day: string) => Date.parse(day) / dayMs
const dayAt = (number: number) => new Date(number * dayMs).toISOString().slice(0, 10)

/** The days that are shown around one, never beyond today. */
export function spanAround(since: string, today: string): { from: string; to: string } {
  const to = dayAt(dayNumber(since) + around)
  return { from: dayAt(dayNumber(since) - around), to: to < today ? to : today }
}

/** Of the drawing, in its own units. */
export const size = { width: 480, height: 200, start: 44, end: 12, top: 20, bottom: 28 }

interface Bucket {
  start: string
  end: string
  score: number | null
  interval: { low: number; high: number } | null
}

export interface Drawing {
  /** The line through the scores, and the area in which they lie with 95 % confidence. */
  line: string
  band: string
  points: { x: number; y: number }[]
  /** Horizontal lines at round scores. */
  levels: { y: number; score: number }[]
  since: { x: number; day: string }
  found: { x: number; day: string }
  ends: [string, string]
}

/** Works out where everything of a chart lies. `low` and `high` are the ends of the scale of the metric. */
export function drawMoment({
  buckets,
  from,
  to,
  since,
  day,
  low,
  high,
}: {
  buckets: readonly Bucket[]
  from: string
  to: string
  since: string
  day: string
  low: number
  high: number
}): Drawing {
  const scored = buckets.filter((bucket): bucket is Bucket & { score: number } => bucket.score !== null)
  const ends = scored.flatMap(({ score, interval }) => (interval ? [interval.low, interval.high] : [score]))
  const step = (Math.max(...ends) - Math.min(...ends)) / 3 > 15 ? 20 : 10
  const bottom = Math.max(low, Math.floor(Math.min(...ends) / step) * step)
  const top = Math.min(high, Math.ceil(Math.max(...ends) / step) * step)
  const across = size.width - size.start - size.end
  const down = size.height - size.top - size.bottom
  const first = dayNumber(from)
  const span = Math.max(1, dayNumber(to) - first)
  const x = (number: number) => Math.round(size.start + ((number - first) / span) * across)
  const y = (score: number) => Math.round((size.top + ((top - score) / (top - bottom || 1)) * down) * 10) / 10
  const points = scored.map(bucket => ({
    x: x((dayNumber(bucket.start) + dayNumber(bucket.end)) / 2),
    y: y(bucket.score),
    low: y(bucket.interval?.low ?? bucket.score),
    high: y(bucket.interval?.high ?? bucket.score),
  }))
  const path = (places: readonly (readonly [number, number])[]) =>
    places.map(([px, py], index) => `${index === 0 ? 'M' : 'L'}${px} ${py}`).join('')
  const levels = Array.from(
    { length: Math.floor((top - bottom) / step) + 1 },
    (_, index) => bottom + index * step,
  )
  return {
    line: path(points.map(point => [point.x, point.y])),
    band: `${path([
      ...points.map(point => [point.x, point.high] as const),
      ...points.toReversed().map(point => [point.x, point.low] as const),
    ])}Z`,
    points: points.map(({ x, y }) => ({ x, y })),
    levels: levels.map(score => ({ score, y: y(score) })),
    since: { x: x(dayNumber(since)), day: since },
    found: { x: x(Math.min(dayNumber(day), dayNumber(to))), day },
    ends: [from, to],
  }
}
