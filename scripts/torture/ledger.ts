import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Verdict } from './suite.ts'

interface Entry extends Verdict {
  suite: string
  at: string
}

/** Notes what a suite has shown, a line of JSON each, so that several runs add up. */
export function noteRun(file: string, suite: string, verdict: Verdict, at: Date): void {
  mkdirSync(dirname(file), { recursive: true })
  appendFileSync(file, `${JSON.stringify({ suite, at: at.toISOString(), ...verdict } satisfies Entry)}\n`)
}

/** One above every seed that a run of the suite has begun with. */
export function freshSeed(file: string, suite: string): number {
  const seeds = runsOf(file, suite).map(({ outcome }) => Number((outcome as { seed?: number }).seed ?? 0))
  return 1 + Math.max(0, ...seeds)
}

/** One sentence on what all runs of a suite have shown together: how many runs, and the sums of their figures, or the longest times. */
export function sumOfRuns(file: string, suite: string): string {
  const ofSuite = runsOf(file, suite)
  if (ofSuite.length === 0) return ''
  const sums: Record<string, number> = {}
  for (const { outcome } of ofSuite)
    for (const [name, value] of Object.entries(outcome))
      if (typeof value === 'number' && name !== 'seed')
        sums[name] = name.startsWith('longest') ? Math.max(sums[name] ?? 0, value) : (sums[name] ?? 0) + value
  const figures = Object.entries(sums).map(([name, sum]) => `${name} ${sum}`)
  return `${ofSuite.length} runs in all, ${ofSuite.filter(run => !run.isFine).length} of them bad: ${figures.join(', ')}`
}

function runsOf(file: string, suite: string): Entry[] {
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n')
  const runs = lines.filter(line => line !== '').map(line => JSON.parse(line) as Entry)
  return runs.filter(run => run.suite === suite)
}
