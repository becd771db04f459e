import { ratingsOn } from '@touchline/shared/scales.ts'
import Database from 'better-sqlite3'
import { seeded } from '../../test/support/seeded.ts'
import { columnsOf } from '../plain-tables.ts'
import { type Dimension, dimensions, type MadeTouchpoint } from './site.ts'

const dayMs = 86_400_000
export const days = 730

/** One answer as it was made up. */
export interface MadeAnswer {
  touchpoint: MadeTouchpoint
  day: number
  at: number
  rating: number
  channel: number
  commented: number
  values: Record<Dimension, number>
}

const names = Object.keys(dimensions) as Dimension[]
const comment = 'It took longer than I thought, but the people were friendly and in the end it worked.'

/** Answers of the two years up to a day, in the order in which they were given. */
function* makeAnswers(rows: number, made: MadeTouchpoint[], today: number): Generator<MadeAnswer> {
  const random = seeded(20_26)
  const pick = (count: number) => Math.floor(random() * count)
  for (let number = 0; number < rows; number++) {
    const since = (number / rows) * days * dayMs
    const at = (today - days) * dayMs + Math.floor(since)
    const touchpoint = made[pick(made.length)] as MadeTouchpoint
    const ratings = ratingsOn(touchpoint.scale)
    // Most are content, some are not at all.
    const rating = ratings[Math.floor(ratings.length * random() ** 0.4)] as number
    yield {
      ...{ touchpoint, day: Math.floor(at / dayMs), at, rating },
      // Every fifth touchpoint asks by e-mail as well.
      channel: touchpoint.id % 5 === 0 && random() < 0.4 ? 2 : 0,
      commented: random() < 0.2 ? 1 : 0,
      values: Object.fromEntries(names.map(name => [name, pick(dimensions[name])])) as MadeAnswer['values'],
    }
  }
}

/** Fills a prepared file with so many answers and their counts, as if each had come by the API. */
export function fill(
  file: string,
  { rows, made, today }: { rows: number; made: MadeTouchpoint[]; today: number },
  progress: (share: number) => void,
): void {
  const db = new Database(file)
  // Nobody was promised these rows: what matters is that they are there soon.
  db.pragma('journal_mode = OFF')
  db.pragma('synchronous = OFF')
  db.pragma('cache_size = -500000')
  const columns = columnsOf(db, 'response').map(({ name }) => name)
  const insert = db.prepare(
    `insert into response (${columns.join()}) values (${columns.map(name => `@${name}`).join()})`,
  )
  // Of one day at a time: answers come in the order of their days, and the cells of two years would not fit into one map.
  let counts = new Map<string, number>()
  let counted = 0
  const add = (table: string, cell: number[], column: string) => {
    const name = `${table} ${cell.join(' ')} ${column}`
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  db.exec('begin')
  let number = 0
  for (const answer of makeAnswers(rows, made, today)) {
    if (answer.day !== counted) {
      writeCounts(db, counts)
      counts = new Map()
      counted = answer.day
    }
    insert.run(toRow(answer, number))
    count(answer, add)
    if (++number % Math.ceil(rows / 50) === 0) progress(number / rows)
  }
  writeCounts(db, counts)
  writeValues(db)
  db.exec('commit')
  db.pragma('journal_mode = WAL')
  db.close()
}

const toRow = ({ touchpoint, day, at, rating, channel, commented, values }: MadeAnswer, number: number) => ({
  site_id: 1,
  id: idOf(at, number),
  revision: 1,
  content_hash: number.toString(36).padStart(22, 'x'),
  state: 0,
  survey_id: touchpoint.surveyId,
  survey_version: 1,
  touchpoint_id: touchpoint.id,
  channel,
  source: 0,
  ratings: JSON.stringify([[touchpoint.measureId, rating]]),
  answers: JSON.stringify({ rating, ...(commented && { why: comment }) }),
  commented,
  locale: `l${values.locale}`,
  page: 'https://www.shop.example/account/orders',
  customer_id: null,
  answered_at: at,
  received_at: at,
  updated_at: at,
  day,
  seq: 0,
  doubt: null,
  claim: null,
  verified: 0,
  attributes: JSON.stringify(Object.fromEntries(names.map(name => [name, wordOf(name, values[name])]))),
  anonymised_at: null,
  moved_in: null,
  moved_day: null,
})

const wordOf = (name: string, value: number) => `${name[0]}${value}`

/** Ascending, like the ids of real answers. */
function idOf(at: number, number: number): string {
  const [time, tail] = [at.toString(16).padStart(12, '0'), number.toString(16).padStart(12, '0')]
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${tail}`
}

function count(
  { touchpoint, day, rating, channel, commented, values }: MadeAnswer,
  add: (table: string, cell: number[], column: string) => void,
): void {
  const columns = [`c${rating}`, ...(commented ? ['commented'] : [])]
  for (const column of columns) {
    const cell = [touchpoint.id, touchpoint.measureId, channel, day]
    add('tally', cell, column)
    for (const [index, name] of names.entries())
      add('tally_dimension', [index, values[name] + 1, ...cell], column)
  }
}

function writeCounts(db: Database.Database, counts: Map<string, number>): void {
  const cells = Map.groupBy(counts, ([name]) => name.slice(0, name.lastIndexOf(' ')))
  for (const [cell, columns] of cells) {
    const [table, ...key] = cell.split(' ')
    const counted = columns.map(([name, amount]) => [name.slice(name.lastIndexOf(' ') + 1), amount] as const)
    writeCell(db, table as string, key.map(Number), Object.fromEntries(counted))
  }
}

function writeValues(db: Database.Database): void {
  const addValue = db.prepare(
    'insert into dimension_value (site_id, dimension, id, value) values (1, ?, ?, ?)',
  )
  for (const name of names)
    for (let value = 0; value < dimensions[name]; value++) addValue.run(name, value + 1, wordOf(name, value))
}

const statements = new WeakMap<Database.Database, Map<string, Database.Statement>>()

function writeCell(
  db: Database.Database,
  table: string,
  key: number[],
  counted: Record<string, number>,
): void {
  const known = statements.get(db) ?? new Map<string, Database.Statement>()
  statements.set(db, known)
  const columns = columnsOfCounts(db, table)
  const statement =
    known.get(table) ??
    db.prepare(`insert into ${table} (${columns.join()}) values (${columns.map(name => `@${name}`).join()})`)
  known.set(table, statement)
  const zeros = Object.fromEntries(columns.map(name => [name, 0]))
  const [dimension, value] = table === 'tally' ? [] : key.splice(0, 2)
  const [touchpoint_id, measure_id, channel, day] = key
  statement.run({
    ...zeros,
    ...{ site_id: 1, generation: 1, touchpoint_id, measure_id, channel, day },
    ...(dimension !== undefined && { dimension: names[dimension], value_id: value }),
    ...counted,
  })
}

const knownColumns = new Map<string, string[]>()
function columnsOfCounts(db: Database.Database, table: string): string[] {
  const columns = knownColumns.get(table) ?? columnsOf(db, table).map(({ name }) => name)
  knownColumns.set(table, columns)
  return columns
}
