import type { Counts } from './summary.ts'
import type { ToolResult } from './tool.ts'

/** A step's result; its counts are given where it stands for more than itself. */
export type StepResult = ToolResult & { counts?: Counts }

type Work = (showDetail: (detail: string) => void) => Promise<StepResult>

/** Runs one step: a line with its result and seconds, and below it the whole output if it failed. */
export async function runStep(title: string, work: Work): Promise<Counts> {
  const startedAt = performance.now()
  let detail = ''
  const show = (next: string) => {
    detail = next
    if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K… ${title}  ${detail}`)
  }
  show('')
  const { code, output, counts } = await work(show)
  const failed = code !== 0 || (counts?.failed ?? 0) > 0
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  const end = [title.padEnd(18), `${seconds} s`.padStart(8), detail].join('  ').trimEnd()
  process.stdout.write(`${process.stdout.isTTY ? '\r\x1b[K' : ''}${failed ? '✖' : '✔'} ${end}\n`)
  if (failed) console.log(`\n${output.trim()}\n`)
  return counts ?? { passed: failed ? 0 : 1, failed: failed ? 1 : 0 }
}
