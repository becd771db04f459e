const steps = [5, 10, 20, 25, 50]
const mostTicks = 4

/** Round scores within these ends, four at most, for the lines behind a chart. */
export function ticksBetween(low: number, high: number): number[] {
  const step = steps.find(one => (high - low) / one < mostTicks) ?? 100
  const ticks: number[] = []
  for (let tick = Math.ceil(low / step) * step; tick <= high; tick += step) ticks.push(tick)
  return ticks
}
