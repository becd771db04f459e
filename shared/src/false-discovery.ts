/**
 * Which of these p-values are discoveries when at most a share `q` of all discoveries may be false; in their order. With
 * the p-values sorted, all up to the last that is at most q·rank/count. Benjamini and Hochberg 1995, JRSS B 57(1).
 */
export const discoveries = (ps: readonly number[], q = 0.05): boolean[] => {
  const sorted = ps.toSorted((a, b) => a - b)
  const last = sorted.findLastIndex((p, index) => p <= (q * (index + 1)) / ps.length)
  const limit = sorted[last] ?? Number.NEGATIVE_INFINITY
  return ps.map(p => p <= limit)
}
