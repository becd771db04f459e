import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '../test/support/server-process.ts'
import { prepareSite } from './kill-rounds.ts'
import { startLoad } from './load.ts'
import { verifyFile } from './verify.ts'

export interface StopOutcome {
  stops: number
  acknowledged: number
  /** Answers that a stopping server took without telling. */
  untold: number
  /** The longest stop, from the signal to the end of the process, in milliseconds. */
  longestMs: number
  /** Ends with another exit code than 0. */
  unclean: number
}

/** Stops a server while visitors answer, again and again. Nothing that it took may go untold. */
export async function stopRounds(
  stops: number,
  random: () => number,
  progress: (done: number) => void = () => {},
): Promise<StopOutcome> {
  const folder = mkdtempSync(join(tmpdir(), 'touchline-stops-'))
  const file = join(folder, 'stopped.db')
  await prepareSite(file)
  const outcome = { stops, acknowledged: 0, untold: 0, longestMs: 0, unclean: 0 }
  for (let done = 1; done <= stops; done++) {
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
    outcome.untold += untoldIn(file, load)
    progress(done)
  }
  rmSync(folder, { recursive: true })
  return outcome
}

/** Answers of this load that are in the file though nobody was told. */
function untoldIn(file: string, { promised, sent }: ReturnType<typeof startLoad>): number {
  const untold = new Map([...sent].filter(id => !promised.has(id)).map(id => [id, 1]))
  return untold.size - verifyFile(file, untold, sent).lost
}
