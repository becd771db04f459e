import { impressionEvents } from '@touchline/shared/impression-events.ts'
import Database from 'better-sqlite3'
import { states } from '../src/store/response-state.ts'
import { type Row, readsOf } from './said-ratings.ts'

/** What the file of a server holds, beside what it should. */
export interface Recount {
  responses: number
  /** Cells of the counts that a recount of answers and impressions does not give, or gives otherwise. */
  miscounted: string[]
  /** `ok` when nothing is wrong with the file. */
  integrity: string
}

/** Cell → count. A cell begins with the dimension and its value, or with two dashes for the counts of all. */
type Counts = Map<string, number>

/** Counts everything anew, from what was said and not from what the server made of it. */
export function recount(file: string): Recount {
  const db = new Database(file, { readonly: true })
  const all = (sql: string) => db.prepare(sql).all() as Row[]
  const responses = all('select * from response').filter(({ state }) => states[Number(state)] === 'counted')
  const fresh: Counts = new Map()
  const labelsOf = labels(all('select * from dimension_value'), all('select * from site'))
  const dayOf = days(all('select * from site'))
  const read = readsOf(all('select * from measure'), all('select * from survey_version'))
  for (const row of responses)
    for (const { measure, column } of read(row))
      for (const label of labelsOf(row))
        add(fresh, cellOf(label, { ...row, day: dayOf(row) }, measure, column), 1)
  for (const row of all('select * from impression'))
    for (const event of eventsOf(row))
      add(fresh, cellOf('- -', { ...row, day: dayOf(row) }, row.measure_id, event), 1)
  const present = 'join site on site.id = site_id and site.generation = of.generation'
  const stored = storedCounts([
    ...all(`select of.* from tally as of ${present}`),
    ...all(`select of.* from tally_dimension as of ${present}`),
  ])
  const cells = new Set([...fresh.keys(), ...stored.keys()])
  const miscounted = [...cells].filter(cell => fresh.get(cell) !== stored.get(cell))
  const integrity = db.pragma('integrity_check', { simple: true }) as string
  db.close()
  return { responses: responses.length, miscounted, integrity }
}

const cellOf = (label: string, row: Row, measure: unknown, column: string) =>
  [label, row.site_id, row.touchpoint_id, measure, row.channel, row.day, column].join(' ')
const add = (counts: Counts, cell: string, amount: number) =>
  void counts.set(cell, (counts.get(cell) ?? 0) + amount)

const eventsOf = ({ events }: Row) => impressionEvents.filter((_, bit) => Number(events) & (1 << bit))

/**
 * The dimensions by which a response is counted; a value that got no number of its own is among the others, 0. The first counts of a
 * site hold what was frozen with it, all later ones what is declared, and the language of any answer.
 */
function labels(values: Row[], sites: Row[]): (row: Row) => string[] {
  const name = (...parts: unknown[]) => parts.join(' ')
  const ids = new Map(values.map(row => [name(row.site_id, row.dimension, row.value), row.id]))
  const siteOf = new Map(sites.map(site => [site.id, site]))
  return ({ site_id, attributes, locale }) => {
    const site = siteOf.get(site_id) as Row
    const declared: string[] = JSON.parse(String(site.dimensions))
    const frozen = JSON.parse(String(attributes ?? '{}')) as Record<string, string>
    const known = site.generation === 1 || locale === null ? frozen : { locale, ...frozen }
    return [
      '- -',
      ...Object.entries(known)
        .filter(([dimension]) => site.generation === 1 || declared.includes(dimension))
        .map(([dimension, value]) => name(dimension, ids.get(name(site_id, dimension, value)) ?? 0)),
    ]
  }
}

/** The day of a row in the calendar by which its site is counted. */
function days(sites: Row[]): (row: Row) => Row[string] {
  const generations = new Map(sites.map(({ id, generation }) => [id, Number(generation)]))
  return ({ site_id, day, moved_in, moved_day }) =>
    moved_in !== null && Number(moved_in) <= Number(generations.get(site_id))
      ? (moved_day as number)
      : (day as number)
}

const countColumn = /^(c\d+|commented|shown|started|dismissed)$/

function storedCounts(rows: Row[]): Counts {
  const counts: Counts = new Map()
  for (const row of rows)
    for (const column of Object.keys(row).filter(name => countColumn.test(name))) {
      const label = row.dimension === undefined ? '- -' : `${row.dimension} ${row.value_id}`
      if (row[column] !== 0) add(counts, cellOf(label, row, row.measure_id, column), Number(row[column]))
    }
  return counts
}
