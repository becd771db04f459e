import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { EpochMessage } from './epoch-process.ts'
import type { EpochReport } from './epoch-report.ts'

/** Either what the epoch reports, or how its process came to an end before. */
export type EpochOutcome = { report: EpochReport } | { end: string; inputs: number }

const program = fileURLToPath(new URL('./epoch-process.ts', import.meta.url))
/** After so long without a word a process is taken for stuck, in milliseconds. */
const patienceMs = 30_000

/** Runs an epoch in a process of its own, so that neither a crash nor an endless loop goes unseen. `heard` is told of each input. */
export function runEpochProcess(seed: number, count: number, heard: () => void): Promise<EpochOutcome> {
  // A process that is killed cannot tidy up.
  const folder = mkdtempSync(join(tmpdir(), 'touchline-fuzz-'))
  const env = { ...process.env, TMPDIR: folder, TEMP: folder }
  const child = fork(program, [`${seed}`, `${count}`], { silent: true, execArgv: [], env })
  const [last, printed] = [{ number: 0, input: 'none' }, { text: '' }]
  const hear = (chunk: Buffer) => {
    printed.text = `${printed.text}${chunk}`.slice(-6000)
  }
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  return new Promise(resolve => {
    let report: EpochReport | undefined
    const kill = () => child.kill('SIGKILL')
    let watch = setTimeout(kill, patienceMs)
    child.on('message', (message: EpochMessage) => {
      clearTimeout(watch)
      watch = setTimeout(kill, patienceMs)
      if (message.kind === 'ended') report = message.report
      else {
        Object.assign(last, message)
        heard()
      }
    })
    child.on('exit', (code, signal) => {
      clearTimeout(watch)
      rmSync(folder, { recursive: true })
      if (report) return resolve({ report })
      const how = signal === 'SIGKILL' ? 'does not come to an end' : `has crashed (${signal ?? code})`
      resolve({ end: `the server ${how} at ${last.input}\n${printed.text}`, inputs: last.number })
    })
  })
}
