import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readWords, type Suite } from '../../scripts/torture/suite.ts'
import { withPostgres } from '../nodes/on-postgres.ts'
import { type HistoriesOutcome, runHistories } from './run-histories.ts'

/**
 * Lets sites live through random histories on both engines, with new time zones and dimensions in the middle of recounts: how many on
 * each, 5000 unless told otherwise, and a seed.
 */
export const livedHistories: Suite = {
  unit: 'histories',
  run: async (words, done, run) => {
    const { count, seed } = readWords(words, 5000, run)
    return await withPostgres(seed, async postgres => {
      const folder = mkdtempSync(join(tmpdir(), 'touchline-histories-'))
      const progress = (from: number) => (histories: number) => done(from + histories, 2 * count)
      const live = (url: string, nodes: number, from: number) =>
        runHistories(url, { count, seed, nodes }, progress(from), run.isOver)
      try {
        const onSqlite = await live(`file:${join(folder, 'histories.db')}`, 1, 0)
        const onPostgres = await live(await postgres.createDatabase(), 3, onSqlite.histories)
        const outcomes = [onSqlite, onPostgres]
        return { isFine: outcomes.every(isRight), outcome: { seed, ...sumOf(onSqlite, onPostgres) } }
      } finally {
        rmSync(folder, { recursive: true })
      }
    })
  },
}

/** Nothing was ever counted wrongly, and there were generations to count. */
const isRight = ({ histories, generations, differences, miscounted }: HistoriesOutcome) =>
  histories > 0 && generations > histories && differences + miscounted === 0

const sumOf = (onSqlite: HistoriesOutcome, onPostgres: HistoriesOutcome) => ({
  onSqlite: onSqlite.histories,
  onPostgres: onPostgres.histories,
  acts: onSqlite.acts + onPostgres.acts,
  recounts: onSqlite.recounts + onPostgres.recounts,
  generations: onSqlite.generations + onPostgres.generations,
  differences: onSqlite.differences + onPostgres.differences,
  miscounted: onSqlite.miscounted + onPostgres.miscounted,
  first: [...onSqlite.first, ...onPostgres.first],
})
