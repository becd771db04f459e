/** How many steps or tests passed and failed; skipped ones are neither. */
export interface Counts {
  passed: number
  failed: number
}

/** All counts added up. */
export function sum(counts: Counts[]): Counts {
  return counts.reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }), {
    passed: 0,
    failed: 0,
  })
}

/** The line that ends every test run; scripts may read it. */
export function lastLine({ passed, failed }: Counts): string {
  return `${passed} passed, ${failed} failed`
}
