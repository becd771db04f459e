import type { Reporter, TestCase } from 'vitest/node'

/** A Vitest reporter that tells the process above how many tests have passed and failed so far. */
export default class LiveReporter implements Reporter {
  private readonly counts = { passed: 0, failed: 0, skipped: 0, pending: 0 }

  onTestCaseResult(test: TestCase): void {
    this.counts[test.result().state] += 1
    process.send?.(this.counts)
  }
}
