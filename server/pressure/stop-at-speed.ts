import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '../test/support/server-process.ts'
import { prepareSite, untilFolded } from '../torture/kill-rounds.ts'
import { offerLoad } from './offered-load.ts'
import { preloading } from './preload.ts'
import { type SpeedyStopOutcome, type StopBook, sumOfStops } from './stop-outcome.ts'
import { createTakings } from './takings.ts'

const perSecond = 500
const lines = 64

/** Stops a server, again and again, at a moment at which 500 requests a second arrive, and goes on sending until it has ended. */
export async function stopAtSpeed(
  stops: number,
  random: () => number,
  progress: (done: number) => void = () => {},
  isOver: () => boolean = () => false,
): Promise<SpeedyStopOutcome> {
  const folder = mkdtempSync(join(tmpdir(), 'touchline-speed-'))
  const file = join(folder, 'stopped.db')
  const notes = join(folder, 'requests')
  try {
    await prepareSite(file)
    const books: StopBook[] = []
    while (books.length < stops && !isOver()) {
      books.push(await stopOnce(file, notes, random))
      progress(books.length)
    }
    await foldRest(file)
    return sumOfStops(books, file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function stopOnce(file: string, notes: string, random: () => number): Promise<StopBook> {
  const { child, address } = await startServer(file, {
    ...{ ...preloading('./note-requests.ts'), PRESSURE_REQUESTS: notes },
    ...{ TOUCHLINE_LIMITS: 'off', TOUCHLINE_DRAIN_SECONDS: '1' },
  })
  try {
    const exit = once(child, 'exit')
    const takings = createTakings(random)
    const load = await offerLoad({ port: Number(new URL(address).port), perSecond, lines, ...takings })
    const begun = performance.now()
    await new Promise(resolve => setTimeout(resolve, 400 + random() * 300))
    const signalled = performance.now()
    const sentPerSecond = (takings.sent * 1000) / (signalled - begun)
    child.kill('SIGTERM')
    const [code] = await exit
    const ms = performance.now() - signalled
    await load.stop()
    const seen = new Set(readFileSync(notes, 'utf8').split('\n'))
    rmSync(notes)
    return { takings, seen, perSecond: sentPerSecond, code, ms }
  } finally {
    child.kill('SIGKILL')
  }
}

/** A last life in which nobody comes any more, so that all is counted. */
async function foldRest(file: string): Promise<void> {
  const { child } = await startServer(file)
  await untilFolded(file)
  child.kill('SIGTERM')
  await once(child, 'exit')
}
