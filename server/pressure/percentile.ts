/** The value below which `part` of all lie, from 0 to 1; null where there is none. */
export function percentile(values: readonly number[], part: number): number | null {
  const sorted = Float64Array.from(values).sort()
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? null
}

/** In milliseconds to a tenth. */
export const rounded = (ms: number | null): number | null => (ms === null ? null : Math.round(ms * 10) / 10)
