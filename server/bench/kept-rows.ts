import Database from 'better-sqlite3'

export interface Kept {
  rows: number
  revised: number
  /** Ratings in the counts. */
  counted: number
}

const ratings = Array.from({ length: 11 }, (_, rating) => `c${rating}`).join(' + ')

/** What a file holds, counted on a connection that only reads. */
export function countKept(file: string): Kept {
  const db = new Database(file, { readonly: true })
  const rows = db.prepare('select count(*) as rows, sum(revision > 1) as revised from response').get()
  const counts = db.prepare(`select sum(${ratings}) as counted from tally`).get()
  db.close()
  return { ...(rows as Omit<Kept, 'counted'>), ...(counts as Pick<Kept, 'counted'>) }
}
