import type { Search } from '@touchline/shared/comments/search-words.ts'
import { type RawBuilder, type SelectQueryBuilder, type SqlBool, sql } from 'kysely'
import { isPostgres } from '../engine.ts'
import type { Schema } from '../schema.ts'

/** Which responses of a site; what is left out does not matter. Moments are milliseconds, and ends are not included. */
export interface ResponseFilter {
  siteId: number
  /** Their numbers. */
  states: number[]
  touchpointIds?: number[] | undefined
  surveyIds?: number[] | undefined
  channels?: number[] | undefined
  sources?: number[] | undefined
  locales?: string[] | undefined
  /** Of the first measure: `[id, rating]`, one of which it must be. */
  headlines?: [measureId: number, rating: number | null][] | undefined
  /** What the comments must hold; `listResponses` alone looks for it. */
  search?: Search | undefined
  isCommented?: boolean | undefined
  /** Of each dimension one of the values. */
  facts?: { dimension: string; values: string[] }[] | undefined
  from?: number | undefined
  before?: number | undefined
  updatedFrom?: number | undefined
  updatedBefore?: number | undefined
  customer?: string | undefined
  /** In whichever case it is written; only A to Z are the same as a to z. */
  email?: string | undefined
  /** One of them. */
  tags?: string[] | undefined
  isHandled?: boolean | undefined
  handledBy?: string | undefined
}

export type ResponseRows<Row> = SelectQueryBuilder<Schema, 'response', Row>

/** Of these responses those that a filter holds, looked at one by one: what finds them must stand in the query already. */
export function filtered<Row>(
  db: Parameters<typeof isPostgres>[0],
  rows: ResponseRows<Row>,
  filter: ResponseFilter,
): ResponseRows<Row> {
  const conditions = [...columnConditions(filter), ...besideConditions(filter)]
  if (filter.headlines) conditions.push(headlineIs(db, filter.headlines))
  for (const fact of filter.facts ?? []) conditions.push(factIs(db, fact))
  return conditions.reduce((some, condition) => some.where(condition), rows)
}

type Condition = RawBuilder<SqlBool>

const column = (name: keyof Schema['response']) => sql.ref(`response.${name}`)
const among = (name: keyof Schema['response'], values: readonly (number | string)[]): Condition =>
  values.length === 0 ? nothing : sql`${column(name)} in (${sql.join(values)})`
const nothing: Condition = sql`1 = 0`

function columnConditions(filter: ResponseFilter): Condition[] {
  const { updatedFrom, updatedBefore, isCommented, customer, from, before } = filter
  return [
    among('state', filter.states),
    ...(filter.touchpointIds ? [among('touchpoint_id', filter.touchpointIds)] : []),
    ...(filter.surveyIds ? [among('survey_id', filter.surveyIds)] : []),
    ...(filter.channels ? [among('channel', filter.channels)] : []),
    ...(filter.sources ? [among('source', filter.sources)] : []),
    ...(filter.locales ? [among('locale', filter.locales)] : []),
    ...(isCommented === undefined ? [] : [sql<SqlBool>`${column('commented')} = ${Number(isCommented)}`]),
    ...(from === undefined ? [] : [sql<SqlBool>`${column('answered_at')} >= ${from}`]),
    ...(before === undefined ? [] : [sql<SqlBool>`${column('answered_at')} < ${before}`]),
    ...(updatedFrom === undefined ? [] : [sql<SqlBool>`${column('updated_at')} >= ${updatedFrom}`]),
    ...(updatedBefore === undefined ? [] : [sql<SqlBool>`${column('updated_at')} < ${updatedBefore}`]),
    ...(customer === undefined ? [] : [sql<SqlBool>`${column('customer_id')} = ${customer}`]),
  ]
}

/** What stands in other tables. */
function besideConditions({ email, tags, isHandled, handledBy }: ResponseFilter): Condition[] {
  const theirs = sql`site_id = ${column('site_id')} and response_id = ${column('id')}`
  const isInHand = sql<SqlBool>`exists (select 1 from handling where ${theirs})`
  return [
    ...(email === undefined
      ? []
      : [
          sql<SqlBool>`exists (select 1 from customer where customer.site_id = ${column('site_id')}
            and customer.id = ${column('customer_id')} and lower(customer.email) = ${lower(email)})`,
        ]),
    ...(tags === undefined
      ? []
      : [sql<SqlBool>`exists (select 1 from response_tag where ${theirs} and tag in (${sql.join(tags)}))`]),
    ...(isHandled === undefined ? [] : [isHandled ? isInHand : sql<SqlBool>`not ${isInHand}`]),
    ...(handledBy === undefined
      ? []
      : [sql<SqlBool>`exists (select 1 from handling where ${theirs} and handled_by = ${handledBy})`]),
  ]
}

/** As both engines do with texts that are ordered by their bytes. */
export const lower = (text: string): string => text.replace(/[A-Z]/g, letter => letter.toLowerCase())

/** Where a text begins in another one, from 1; 0 where it does not. */
const position = (db: Parameters<typeof isPostgres>[0]) => sql.raw(isPostgres(db) ? 'strpos' : 'instr')

/** `ratings` begins with the headline, so its text up to the first closing bracket tells measure and rating. */
const headlineIs = (
  db: Parameters<typeof isPostgres>[0],
  headlines: [measureId: number, rating: number | null][],
): Condition =>
  headlines.length === 0
    ? nothing
    : sql`substr(${column('ratings')}, 1, ${position(db)}(${column('ratings')}, ']')) in (${sql.join(headlines.map(one => `[${JSON.stringify(one)}`))})`

/** A quote within a value stands behind a backslash, so that this text is found only where name and value are. */
const factIs = (
  db: Parameters<typeof isPostgres>[0],
  { dimension, values }: { dimension: string; values: string[] },
): Condition => {
  const parts = values.map(value => `${JSON.stringify(dimension)}:${JSON.stringify(value)}`)
  const found = parts.map(part => sql`${position(db)}(${column('attributes')}, ${part}) > 0`)
  return sql`(${sql.join(found, sql` or `)})`
}
