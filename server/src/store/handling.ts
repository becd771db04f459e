import type { Kysely, Transaction } from 'kysely'
import { touchResponses } from './change-responses.ts'
import { shareGenerations } from './generations/read-generations.ts'
import { stateNumber } from './response-state.ts'
import type { ResponseTable, Schema } from './schema.ts'
import { locked } from './sequence.ts'

/** What is to become of the tags and of who handles a response; what is left out stays. */
export interface HandlingChange {
  /** All tags that it shall have. */
  tags?: string[] | undefined
  add?: string[] | undefined
  remove?: string[] | undefined
  /** Null for nobody. */
  handledBy?: string | null | undefined
}

export interface HandlingOutcome {
  /** How many were changed; those that were so already are not among them. */
  changed: number
  /** How many are there. */
  found: number
  /** How many would have had too many tags, and stayed as they are. */
  full: number
}

/**
 * Changes tags of responses, and who handles them. Each that changes gets a new number and an event, and is counted as before. Ids
 * that are not there, or erased, change nothing.
 */
export async function changeHandling(
  db: Kysely<Schema>,
  of: { siteId: number; ids: string[]; change: HandlingChange; at: number; mostTags: number },
): Promise<HandlingOutcome> {
  return await db.transaction().execute(async trx => {
    const generations = await shareGenerations(trx, of.siteId)
    const rows = await locked(
      trx,
      trx
        .selectFrom('response')
        .selectAll()
        .where('site_id', '=', of.siteId)
        .where('id', 'in', of.ids)
        .where('state', '!=', stateNumber('erased'))
        .orderBy('id'),
    ).execute()
    if (rows.length === 0) return { changed: 0, found: 0, full: 0 }
    const stored = await readHandling(
      trx,
      of.siteId,
      rows.map(({ id }) => id),
    )
    const wanted = rows.map(({ id }) => differenceOf(id, stored, of.change))
    const full = wanted.filter(({ tags }) => tags.size > of.mostTags)
    const changed = wanted.filter(one => one.isDifferent && one.tags.size <= of.mostTags)
    const ids = new Set(changed.map(({ id }) => id))
    await writeTags(trx, of.siteId, changed)
    if (of.change.handledBy !== undefined) await writeHandler(trx, of, changed)
    await touchResponses(
      trx,
      rows.filter(({ id }) => ids.has(id)),
      { at: of.at, generations },
    )
    return { changed: changed.length, found: rows.length, full: full.length }
  })
}

type Stored = Awaited<ReturnType<typeof readHandling>>

async function readHandling(trx: Transaction<Schema>, siteId: number, ids: string[]) {
  const tags = await trx
    .selectFrom('response_tag')
    .select(['response_id', 'tag'])
    .where('site_id', '=', siteId)
    .where('response_id', 'in', ids)
    .execute()
  const handlers = await trx
    .selectFrom('handling')
    .select(['response_id', 'handled_by'])
    .where('site_id', '=', siteId)
    .where('response_id', 'in', ids)
    .execute()
  return {
    tags: Map.groupBy(tags, ({ response_id }) => response_id),
    handlers: new Map(handlers.map(({ response_id, handled_by }) => [response_id, handled_by])),
  }
}

/** What a response has to gain and to lose. */
interface Difference {
  id: string
  tags: Set<string>
  added: string[]
  removed: string[]
  isHandlerNew: boolean
  isDifferent: boolean
}

function differenceOf(id: string, stored: Stored, change: HandlingChange): Difference {
  const before = new Set(stored.tags.get(id)?.map(({ tag }) => tag))
  const tags = new Set([...(change.tags ?? before), ...(change.add ?? [])])
  for (const tag of change.remove ?? []) tags.delete(tag)
  const added = [...tags].filter(tag => !before.has(tag))
  const removed = [...before].filter(tag => !tags.has(tag))
  const isHandlerNew =
    change.handledBy !== undefined && change.handledBy !== (stored.handlers.get(id) ?? null)
  return {
    ...{ id, tags, added, removed, isHandlerNew },
    isDifferent: added.length + removed.length > 0 || isHandlerNew,
  }
}

async function writeTags(trx: Transaction<Schema>, siteId: number, changed: Difference[]): Promise<void> {
  for (const { id, removed } of changed.filter(one => one.removed.length > 0))
    await trx
      .deleteFrom('response_tag')
      .where('site_id', '=', siteId)
      .where('response_id', '=', id)
      .where('tag', 'in', removed)
      .execute()
  const rows = changed.flatMap(({ id, added }) =>
    added.map(tag => ({ site_id: siteId, response_id: id, tag })),
  )
  for (let from = 0; from < rows.length; from += mostRows)
    await trx
      .insertInto('response_tag')
      .values(rows.slice(from, from + mostRows))
      .execute()
}

/** Far below the parameters that one statement may have. */
const mostRows = 1000

async function writeHandler(
  trx: Transaction<Schema>,
  { siteId, change, at }: { siteId: number; change: HandlingChange; at: number },
  changed: Difference[],
): Promise<void> {
  const ids = changed.filter(one => one.isHandlerNew).map(({ id }) => id)
  if (ids.length === 0) return
  const handler = change.handledBy as string | null
  if (handler === null) {
    await trx.deleteFrom('handling').where('site_id', '=', siteId).where('response_id', 'in', ids).execute()
    return
  }
  const rows = ids.map(id => ({ site_id: siteId, response_id: id, handled_by: handler, handled_at: at }))
  await trx
    .insertInto('handling')
    .values(rows)
    .onConflict(conflict =>
      conflict.columns(['site_id', 'response_id']).doUpdateSet({ handled_by: handler, handled_at: at }),
    )
    .execute()
}

/** Removes tags of responses that are erased, and who handles them: they may name people. */
export async function forgetHandling(trx: Transaction<Schema>, rows: ResponseTable[]): Promise<void> {
  for (const [siteId, group] of Map.groupBy(rows, row => row.site_id)) {
    const ids = group.map(({ id }) => id)
    for (const table of ['response_tag', 'handling'] as const)
      await trx.deleteFrom(table).where('site_id', '=', siteId).where('response_id', 'in', ids).execute()
  }
}
