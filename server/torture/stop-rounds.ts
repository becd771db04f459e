import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '../test/support/server-process.ts'
import { prepareSite, untilFolded } from './kill-rounds.ts'
import { type Promised, startLoad } from './load.ts'
import { type Findings, verifyFile } from './verify.ts'

export interface StopOutcome extends Findings {
  stops: number
  acknowledged: number
  /** The longest stop, from the signal to the end of the process, in milliseconds. */
  longestMs: number
  /** Ends with another exit code than 0. */
  unclean: number
}

/** Stops a server while visitors answer, again and again. Nothing that it took may go untold, and nothing told may be missing. */
export async function stopRounds(
  stops: number,
  random: () => number,
  progress: (done: number) => void = () => {},
  isOver: () => boolean = () => false,
): Promise<StopOutcome> {
  const folder = mkdtempSync(join(tmpdir(), 'touchline-stops-'))
  const file = join(folder, 'stopped.db')
  await prepareSite(file)
  const outcome = { stops: 0, acknowledged: 0, longestMs: 0, unclean: 0 }
  const [promised, sent]: [Promised, Set<string>] = [new Map(), new Set()]
  while (outcome.stops < stops && !isOver()) {
    const server = await startServer(file, { TOUCHLINE_LIMITS: 'off', TOUCHLINE_DRAIN_SECONDS: '1' })
    // Each sends again only what it has not been told of, so that after one try at each all is settled.
    const load = startLoad(16, random, { pauseMs: 30, tries: 1 })
    load.aim(Number(new URL(server.address).port))
    await new Promise(resolve => setTimeout(resolve, 300 + random() * 300))
    const begun = performance.now()
    server.child.kill('SIGTERM')
    const [code] = await once(server.child, 'exit')
    outcome.longestMs = Math.max(outcome.longestMs, performance.now() - begun)
    if (code !== 0) outcome.unclean++
    await load.stop()
    outcome.acknowledged += load.acknowledged
    for (const [id, revision] of load.promised) promised.set(id, revision)
    for (const id of load.sent) sent.add(id)
    progress(++outcome.stops)
  }
  await foldRest(file)
  const findings = verifyFile(file, promised, sent)
  rmSync(folder, { recursive: true })
  return { ...outcome, ...findings }
}

/** A last life in which nobody comes any more. */
async function foldRest(file: string): Promise<void> {
  const { child } = await startServer(file)
  await untilFolded(file)
  child.kill('SIGTERM')
  await once(child, 'exit')
}
