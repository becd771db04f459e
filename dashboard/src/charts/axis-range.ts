/** The part of a scale that a chart shows. */
export interface AxisRange {
  low: number
  high: number
  /** Where lines and figures stand. */
  ticks: number[]
  /** False where an end of the scale is not shown, which the chart has to say. */
  isWhole: boolean
}

interface Ends {
  low: number
  high: number
}

/** A part below this share of the scale would make small moves look large. */
const leastShare = 0.4

/** The round part of a scale in which all values lie, at least two fifths of it, so that noise does not look like news. */
export function axisRange(values: readonly (number | null)[], ends: Ends): AxisRange {
  const whole = ends.high - ends.low
  const step = whole / 10
  const known = values.filter(value => value !== null)
  let low = known.length ? Math.floor(Math.min(...known) / step) * step : ends.low
  let high = known.length ? Math.ceil(Math.max(...known) / step) * step : ends.high
  for (let grow = 0; high - low < leastShare * whole; grow++)
    if (grow % 2 ? low > ends.low : high >= ends.high) low -= step
    else high += step
  low = Math.max(low, ends.low)
  high = Math.min(high, ends.high)
  return { low, high, ticks: ticksOf(low, high, step), isWhole: low === ends.low && high === ends.high }
}

function ticksOf(low: number, high: number, step: number): number[] {
  const distance = high - low > 6 * step ? 2 * step : step
  const first = Math.ceil(low / distance) * distance
  const count = Math.floor((high - first) / distance + 1e-9) + 1
  return Array.from({ length: count }, (_, index) => first + index * distance)
}
