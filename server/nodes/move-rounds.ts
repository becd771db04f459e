import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { verifyByCli } from './cli.ts'
import { makeFilledFile } from './filled-file.ts'
import { type Moved, type MoveOptions, moveWithKills } from './kill-moves.ts'
import { readTrends } from './trend-texts.ts'

/** What the new database tells, beside the old one. */
export interface MovesOutcome extends Moved {
  trends: number
  /** The queries that are replied to otherwise, or without a single answer. */
  differentTrends: string[]
  /** What a recount of the new database finds. */
  counted: number
  differences: number
}

/** Moves a filled SQLite database to PostgreSQL, killed on the way, and compares what servers on both tell. */
export async function moveRounds(options: MoveOptions): Promise<MovesOutcome> {
  const folder = mkdtempSync(join(tmpdir(), 'touchline-moves-'))
  const file = join(folder, 'moved.db')
  try {
    const key = await makeFilledFile(file, options.answers)
    const moved = await moveWithKills(file, options)
    if (moved.complaint !== undefined) return { ...moved, ...nothingCompared }
    const before = await readTrends(`file:${file}`, key)
    const after = await readTrends(options.target, key)
    const differentTrends = [...before].filter(([query, text]) => after.get(query) !== text)
    const empty = [...before].filter(([, text]) => !/^200 .*"count":[1-9]/s.test(text))
    const { responses, differences } = await verifyByCli(options.target)
    return {
      ...{ ...moved, trends: before.size, counted: responses, differences },
      differentTrends: [...differentTrends, ...empty].map(([query]) => query),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const nothingCompared = { trends: 0, differentTrends: [], counted: 0, differences: 0 }
