import Database from 'better-sqlite3'
import pg from 'pg'
import { createComments } from './made-comments.ts'

const dayMs = 86_400_000
const days = 730
const piece = 5000

type Row = Record<string, string | number | null>

/** Writes so many responses with comments of the two years before a moment, without counts: nothing here reads them. */
export async function fillComments(
  url: string,
  rows: number,
  now: number,
  progress: (share: number) => void,
): Promise<void> {
  const { write, end } = url.startsWith('file:')
    ? intoFile(url.slice('file:'.length))
    : await intoPostgres(url)
  const next = createComments(20_26)
  for (let from = 0; from < rows; from += piece) {
    const numbers = Array.from({ length: Math.min(piece, rows - from) }, (_, index) => from + index)
    await write(
      numbers.map(number => rowOf(number, now - Math.floor((1 - number / rows) * days * dayMs), next())),
    )
    progress((from + numbers.length) / rows)
  }
  await end()
}

function rowOf(number: number, at: number, { text, rating }: { text: string; rating: number }): Row {
  const [time, tail] = [at.toString(16).padStart(12, '0'), number.toString(16).padStart(12, '0')]
  return {
    ...{
      site_id: 1,
      id: `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${tail}`,
      revision: 1,
      content_hash: '',
    },
    ...{ state: 0, survey_id: 1, survey_version: 1, touchpoint_id: 1, channel: 0, source: 0 },
    ...{
      ratings: `[[1,${rating}]]`,
      answers: JSON.stringify({ recommend: rating, why: text }),
      commented: 1,
    },
    ...{ locale: 'en', page: 'https://www.shop.example/account/orders', customer_id: null },
    ...{ answered_at: at, received_at: at, updated_at: at, day: Math.floor(at / dayMs), seq: 0, verified: 0 },
  }
}

function intoFile(file: string) {
  const db = new Database(file)
  // Nobody was promised these rows: what matters is that they are there soon.
  db.pragma('synchronous = OFF')
  return {
    write: async (rows: Row[]) => {
      const columns = Object.keys(rows[0] as Row)
      const insert = db.prepare(
        `insert into response (${columns.join()}) values (${columns.map(name => `@${name}`).join()})`,
      )
      db.transaction(() => rows.forEach(row => void insert.run(row)))()
    },
    end: async () => void db.close(),
  }
}

async function intoPostgres(url: string) {
  const client = new pg.Client(url)
  await client.connect()
  await client.query('set synchronous_commit = off')
  return {
    write: async (rows: Row[]) => {
      const columns = Object.keys(rows[0] as Row).join()
      const all = `json_populate_recordset(null::response, $1)`
      await client.query(`insert into response (${columns}) select ${columns} from ${all}`, [
        JSON.stringify(rows),
      ])
    },
    end: async () => {
      await client.query('analyze response')
      await client.end()
    },
  }
}
