import type { Counts } from './summary.ts'

/** What is read of the report that Vitest's JSON reporter writes. */
export interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

/**
 * Tests that passed and failed. A file that could not be loaded counts as one failure; so does a crash, an
 * unhandled error, and a run in which nothing passed or failed at all.
 */
export function countTests(report: VitestReport | undefined, exitCode: number): Counts {
  const passed = report?.numPassedTests ?? 0
  const failed = (report?.numFailedTests ?? 0) + brokenFiles(report)
  const isEmpty = passed + failed === 0
  return failed === 0 && (exitCode !== 0 || isEmpty) ? { passed, failed: 1 } : { passed, failed }
}

function brokenFiles(report: VitestReport | undefined): number {
  const files = report?.testResults ?? []
  const isBroken = (file: (typeof files)[number]) =>
    file.status === 'failed' && !file.assertionResults.some(test => test.status === 'failed')
  return files.filter(isBroken).length
}
