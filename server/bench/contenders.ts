import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { measureBulkInsert } from './bulk-insert.ts'
import { end, forkChild, nextMessage } from './children.ts'
import { countKept, type Kept } from './kept-rows.ts'
import { type LoadResult, makeLoad } from './load.ts'
import { lagBehindReplies, startRealServer } from './prepare-site.ts'

/** One measurement: requests (or rows) a second and, where there are requests, milliseconds to the reply. */
export interface Measured {
  perSecond: number
  p50?: number
  p99?: number
  /** How much of one processor the load itself took, from 0 to 1. */
  loadBusy?: number
}

export type Contender = (seed: number) => Promise<Measured>
type Result = Awaited<ReturnType<typeof makeLoad>>

const toMeasured = ({ replies, measureMs, p50, p99, busy }: Result, lagMs = 0): Measured => ({
  perSecond: (1000 * replies) / (measureMs + lagMs),
  p50,
  p99,
  loadBusy: busy,
})

/** A server of this folder that is started for one measurement. */
const forked = (script: string, args: () => string[], isEchoed = true): Contender => {
  return async seed => {
    const child = forkChild(script, args())
    try {
      const result = await makeLoad(await nextMessage<number>(child), seed, { isEchoed })
      refuseBad(result)
      return toMeasured(result)
    } finally {
      await end(child)
    }
  }
}

/** The real server on the file that `open` gives; afterwards it must hold exactly what was acknowledged. */
const real = (open: () => string): Contender => {
  return async seed => {
    const file = open()
    const before = countKept(file)
    const server = await startRealServer(file)
    try {
      const result = await makeLoad(server.port, seed)
      const lagMs = await lagBehindReplies(file)
      refuseBad(result)
      refuseLost(before, countKept(file), result)
      return toMeasured(result, lagMs)
    } finally {
      await end(server.child)
    }
  }
}

function refuseBad({ bad }: LoadResult): void {
  if (bad > 0) throw new Error(`${bad} replies acknowledged nothing`)
}

function refuseLost(before: Kept, after: Kept, { fresh, revisions }: LoadResult): void {
  const added = [after.rows - before.rows, after.revised - before.revised, after.counted - before.counted]
  const promised = [fresh, revisions, fresh]
  if (added.some((number, index) => number !== promised[index]))
    throw new Error(`rows, revisions and counts are ${added}, but ${promised} were acknowledged`)
}

/**
 * All that is compared, in the order in which each round measures it. `prepared` is the file of a site with hardly an answer,
 * `full` the same with millions; whatever writes to a nearly empty file gets a fresh copy.
 */
export function createContenders(folder: string, prepared: string, full: string) {
  const fresh = () => {
    const file = join(folder, 'fresh.db')
    for (const name of [file, `${file}-wal`, `${file}-shm`]) rmSync(name, { force: true })
    copyFileSync(prepared, file)
    return file
  }
  return {
    bare: forked('bare-server.ts', () => []),
    real: real(fresh),
    one_by_one: forked('bare-server.ts', () => [fresh()]),
    real_full: real(() => full),
    nothing: forked('trivial-server.ts', () => [], false),
    bulk_insert: async () => ({ perSecond: measureBulkInsert(fresh()) }),
  } satisfies Record<string, Contender>
}
