import type { Answer } from '@touchline/shared/contract/answer.ts'
import Database from 'better-sqlite3'

export type Row = Record<string, string | number | null>

export const columnsOf = (db: Database.Database, table: string): { name: string; pk: number }[] =>
  db.pragma(`table_info(${table})`) as { name: string; pk: number }[]

/** The product's own tables in a prepared file, written as directly as SQLite can be. */
export function openPlainTables(file: string) {
  const db = new Database(file)
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  const samples = db.prepare('select * from response order by id').all() as Row[]
  const insert = db.prepare(insertInto(db, 'response'))
  const revise = db.prepare(
    'update response set revision = @revision, answers = @answers, commented = 1 where site_id = @site_id and id = @id',
  )
  const count = createCounts(db)
  const keepAnswer = db.transaction(({ id, revision, answers, customer }: Answer) => {
    const [sample, rating] = [samples[1] as Row, Number(answers.recommend)]
    const ratings = JSON.stringify([[1, rating]])
    const said = {
      id,
      revision,
      ratings,
      answers: JSON.stringify(answers),
      customer_id: customer?.id ?? null,
    }
    if (revision === 1) insert.run({ ...sample, ...said })
    else revise.run({ ...said, site_id: sample.site_id })
    count(revision === 1 ? `c${rating}` : 'commented', 1)
  })
  const keepRows = db.transaction((rows: Row[]) => {
    for (const row of rows) insert.run(row)
    for (const [rating, same] of Map.groupBy(rows, row => JSON.parse(row.ratings as string)[0][1] as number))
      count(`c${rating}`, same.length)
    count('commented', rows.filter(row => row.commented).length)
  })
  return { samples, keepAnswer, keepRows, close: () => db.close() }
}

function insertInto(db: Database.Database, table: string): string {
  const names = columnsOf(db, table).map(({ name }) => name)
  return `insert into ${table} (${names.join()}) values (${names.map(name => `@${name}`).join()})`
}

/** Adds to one column of the day's counts, by a statement that is prepared once for each column. */
function createCounts(db: Database.Database): (column: string, amount: number) => void {
  const columns = columnsOf(db, 'tally')
  const keys = columns.filter(({ pk }) => pk > 0).map(({ name }) => name)
  const counted = db.prepare('select * from tally').get() as Row
  const empty = Object.fromEntries(columns.map(({ name, pk }) => [name, pk > 0 ? counted[name] : 0])) as Row
  const statements = new Map<string, Database.Statement>()
  return (column, amount) => {
    const statement =
      statements.get(column) ??
      db.prepare(
        `${insertInto(db, 'tally')} on conflict (${keys.join()}) do update set ${column} = ${column} + excluded.${column}`,
      )
    statements.set(column, statement)
    statement.run({ ...empty, [column]: amount })
  }
}
