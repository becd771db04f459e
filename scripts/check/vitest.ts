import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runStep, type StepResult } from './step.ts'
import { type Counts, lastLine } from './summary.ts'
import { runTool } from './tool.ts'
import { countTests, type VitestReport } from './vitest-counts.ts'

/** Runs Vitest over all projects, or as the arguments say; only what failed is shown. */
export function runVitest(root: string, args: string[]): Promise<Counts> {
  return runStep('tests', async showDetail => {
    const folder = mkdtempSync(join(tmpdir(), 'touchline-tests-'))
    try {
      return await reportInto(join(folder, 'report.json'), root, args, showDetail)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
}

async function reportInto(
  file: string,
  root: string,
  args: string[],
  showDetail: (detail: string) => void,
): Promise<StepResult> {
  const reporters = ['minimal', 'json', './scripts/check/live-reporter.ts'].map(name => `--reporter=${name}`)
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', `--outputFile.json=${file}`, ...reporters, ...args]
  const result = await runTool(root, vitest, message => showDetail(lastLine(message as Counts)))
  const counts = countTests(readReport(file), result.code)
  showDetail(lastLine(counts))
  return { ...result, counts }
}

function readReport(file: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport
  } catch {
    // Vitest ends without a report when it crashes.
    return undefined
  }
}
