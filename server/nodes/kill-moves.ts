import Database from 'better-sqlite3'
import { watchMove } from './move-watch.ts'

/** How a move went that was killed on the way. */
export interface Moved {
  answers: number
  /** How far the copy was when it was killed. */
  killedAt: number[]
  /** Times that it began from less than it had when it was killed. */
  setBack: number
  /** The sentence of a move that did not come to its end. */
  complaint?: string
  /** Rows of all tables, as the move itself tells, and how long all its runs took together. */
  rows: number
  seconds: number
  rowsPerSecond: number
}

/** How many answers are moved, and how often that is killed. */
export interface MoveOptions {
  answers: number
  kills: number
  random: () => number
  /** An empty PostgreSQL database. */
  target: string
  progress?: (answers: number) => void
  isOver?: () => boolean
}

/** Begins the move of a file again and again, and kills all runs but the last. */
export async function moveWithKills(
  file: string,
  { kills, random, target, progress = () => {}, isOver = () => false }: MoveOptions,
): Promise<Moved> {
  const answers = countAnswers(file)
  const moved: Moved = { answers, killedAt: [], setBack: 0, rows: 0, seconds: 0, rowsPerSecond: 0 }
  const begun = performance.now()
  for (let run = 0; run <= kills; run++) {
    const killAt = run < kills ? ((run + 0.1 + 0.8 * random()) * answers) / kills : Number.POSITIVE_INFINITY
    const least = moved.killedAt.at(-1) ?? 0
    const { code, out, err, rows } = await watchMove(`file:${file}`, target, rows => {
      progress(rows)
      if (rows < least) moved.setBack++
      return rows >= killAt || isOver()
    })
    if (code === null && !isOver()) moved.killedAt.push(rows)
    else if (code !== 0) return { ...moved, complaint: err || 'the time was over' }
    else if (out !== '') moved.rows = JSON.parse(out).rows
  }
  const seconds = (performance.now() - begun) / 1000
  return { ...moved, seconds: Math.round(seconds), rowsPerSecond: Math.round(moved.rows / seconds) }
}

function countAnswers(file: string): number {
  const db = new Database(file, { readonly: true })
  const count = db.prepare('select count(*) from response').pluck().get() as number
  db.close()
  return count
}
