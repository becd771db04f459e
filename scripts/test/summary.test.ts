import { expect, test } from 'vitest'
import { lastLine, sum } from '../check/summary.ts'
import { countTests, type VitestReport } from '../check/vitest-counts.ts'

function report(passed: number, failed: number, files: VitestReport['testResults'] = []): VitestReport {
  return { numPassedTests: passed, numFailedTests: failed, testResults: files }
}

test('ends with one line that adds steps and tests up', () => {
  const counts = sum([
    { passed: 1, failed: 0 },
    { passed: 0, failed: 1 },
    { passed: 40, failed: 2 },
  ])
  expect(lastLine(counts)).toBe('41 passed, 3 failed')
})

const unloaded = { status: 'failed', assertionResults: [] }
const withFailure = { status: 'failed', assertionResults: [{ status: 'failed' }] }

test.each([
  ['tests that all pass', report(5, 0), 0, { passed: 5, failed: 0 }],
  ['tests that fail', report(4, 1, [withFailure]), 1, { passed: 4, failed: 1 }],
  ['a file that could not be loaded', report(4, 0, [unloaded]), 1, { passed: 4, failed: 1 }],
  ['an unhandled error', report(5, 0), 1, { passed: 5, failed: 1 }],
  ['a crash without a report', undefined, 139, { passed: 0, failed: 1 }],
  ['no test at all', report(0, 0), 0, { passed: 0, failed: 1 }],
])('counts %s', (_run, vitestReport, code, expected) => {
  expect(countTests(vitestReport, code)).toEqual(expected)
})
