const bucketMs = 0.01
const buckets = 200_000

/** Counts how long replies took, to a hundredth of a millisecond; what took longer than 2 seconds counts as 2. */
export function createLatencies() {
  const counts = new Uint32Array(buckets)
  let total = 0
  return {
    note(milliseconds: number): void {
      const bucket = Math.min(Math.floor(milliseconds / bucketMs), buckets - 1)
      counts[bucket] = (counts[bucket] as number) + 1
      total++
    },
    /** The time in milliseconds within which this share of the replies came; 0 when there were none. */
    quantile(share: number): number {
      let seen = 0
      for (let bucket = 0; bucket < buckets; bucket++) {
        seen += counts[bucket] as number
        if (total > 0 && seen >= share * total) return (bucket + 1) * bucketMs
      }
      return 0
    },
  }
}
