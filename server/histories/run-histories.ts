import { openReader } from '../src/store/open-connection.ts'
import { openStore } from '../src/store/open-store.ts'
import { recount } from '../src/store/recount.ts'
import { seeded } from '../test/support/seeded.ts'
import { chanceOf } from './random-acts.ts'
import { type History, runHistory } from './run-history.ts'

export interface HistoriesOutcome {
  histories: number
  acts: number
  recounts: number
  generations: number
  /** Cells of all sites together that the server's own recount finds wrong at the end. */
  differences: number
  miscounted: number
  /** The first that were found, with the seeds of their histories. */
  first: string[]
}

const told = 5

/** Histories that go on at once, so that they share the time in which a disk is waited for. */
const lanes = 4

/** Lets so many sites live through histories of their own in one database, on so many nodes. */
export async function runHistories(
  url: string,
  { count, seed, nodes }: { count: number; seed: number; nodes: number },
  progress: (done: number) => void = () => {},
  isOver: () => boolean = () => false,
): Promise<HistoriesOutcome> {
  const outcome: HistoriesOutcome = {
    ...{ histories: 0, acts: 0, recounts: 0, generations: 0, differences: 0, miscounted: 0, first: [] },
  }
  const stores = [await openStore(url)]
  while (stores.length < nodes) stores.push(await openStore(url))
  const db = openReader(url)
  let begun = 0
  const lane = async () => {
    while (begun < count && !isOver()) {
      const own = seed * 100_000 + begun++
      addTo(outcome, await runHistory({ stores, db }, chanceOf(seeded(own)), own), own)
      progress(outcome.histories)
    }
  }
  try {
    await Promise.all(Array.from({ length: lanes }, lane))
    outcome.differences = (await recount(db, () => {})).differences.length
  } finally {
    await Promise.all([...stores.map(store => store.close()), db.destroy()])
  }
  return outcome
}

function addTo(
  outcome: HistoriesOutcome,
  { acts, recounts, generations, faults }: History,
  seed: number,
): void {
  outcome.histories++
  outcome.acts += acts
  outcome.recounts += recounts
  outcome.generations += generations
  outcome.miscounted += faults.length
  for (const fault of faults) if (outcome.first.length < told) outcome.first.push(`history ${seed}: ${fault}`)
}
