import { enough } from './words.js'

const left = 48
const right = 10
const top = 10
const lineHeight = 184
const gap = 14
const barHeight = 46

/** The height of the whole drawing, with a row of months at the bottom. */
export const height = top + lineHeight + gap + barHeight + 22
export const floor = top + lineHeight + gap + barHeight

/** Weeks whose score is worth a point. */
export const hasScore = bucket => bucket.count >= enough && bucket.score !== null

/** Round bounds around every interval, never beyond the metric's scale. */
const boundsOf = (metric, shown) => {
  const [lowest, highest, step] = metric === 'nps' ? [-100, 100, 20] : [0, 100, 10]
  if (shown.length === 0) return { low: lowest, high: highest, step: step * 2.5 }
  const low = Math.max(
    lowest,
    step * Math.floor(Math.min(...shown.map(({ interval }) => interval.low)) / step),
  )
  const high = Math.min(
    highest,
    step * Math.ceil(Math.max(...shown.map(({ interval }) => interval.high)) / step),
  )
  return { low, high, step: high - low > 5 * step ? 2 * step : step }
}

/** Where weeks, scores and counts lie in a drawing of that width. */
export const layOut = ({ metric, buckets }, width) => {
  const { low, high, step } = boundsOf(metric, buckets.filter(hasScore))
  const pace = (width - left - right) / buckets.length
  const most = Math.max(1, ...buckets.map(bucket => bucket.count))
  const ticks = []
  for (let tick = Math.ceil(low / step) * step; tick <= high; tick += step) ticks.push(tick)
  return {
    left,
    right: width - right,
    pace,
    ticks,
    x: index => left + pace * (index + 0.5),
    y: score => top + lineHeight * (1 - (score - low) / (high - low)),
    bar: count => (barHeight * count) / most,
    indexAt: x => Math.min(buckets.length - 1, Math.max(0, Math.floor((x - left) / pace))),
  }
}

/** Neighbouring weeks with a score; between two runs the line has a gap. */
export const runsOf = buckets => {
  const runs = []
  buckets.forEach((bucket, index) => {
    if (!hasScore(bucket)) return
    if (index > 0 && hasScore(buckets[index - 1])) runs.at(-1).push(index)
    else runs.push([index])
  })
  return runs
}
