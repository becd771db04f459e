import type { Kysely, Transaction } from 'kysely'
import { nextId } from './next-id.ts'
import { addOutsideEvents, type OutsideEvent } from './outside-events.ts'
import { isAwaited } from './quarantine.ts'
import type { MeasureTable, Schema } from './schema.ts'
import { waitForTurn } from './sequence.ts'

/** What a rated question of a version measures; the same combination always gets the same measure. */
export type MeasureIdentity = Pick<MeasureTable, 'question' | 'metric' | 'scale_min' | 'scale_max'>

/** A definition as JSON, with what its rated questions measure. */
export interface DefinitionWrite {
  json: string
  measures: MeasureIdentity[]
}

interface SurveyPlace {
  siteId: number
  id: number
  at: number
}

/** Adds a survey with its first version, or brings back a removed one of the same key; false when its key is taken. */
export async function insertSurvey(
  db: Kysely<Schema>,
  write: {
    siteId: number
    key: string
    name: string
    status: string
    keepDays: number | null
    definition: DefinitionWrite
    at: number
  },
): Promise<boolean> {
  const { siteId, key, name, status, keepDays, definition, at } = write
  const set = { name, status, keep_days: keepDays, updated_at: at }
  return await db.transaction().execute(async trx => {
    await waitForTurn(trx)
    const id = await nextId(trx, 'survey', siteId)
    const added = await trx
      .insertInto('survey')
      .values({ ...set, site_id: siteId, id, key, version: 0, created_at: at })
      .onConflict(conflict =>
        conflict
          .columns(['site_id', 'key'])
          .doUpdateSet({ ...set, removed_at: null })
          .where('survey.removed_at', 'is not', null),
      )
      .returning('id')
      .executeTakeFirst()
    if (!added) return false
    const place = { siteId, id: added.id, at }
    await insertVersion(trx, place, definition)
    if (status === 'live') await markLive(trx, place)
    await tellOf(trx, place, ['survey.created', ...(status === 'live' ? ['survey.started' as const] : [])])
    return true
  })
}

/** What became of a change: `refused` means that the survey's status had changed meanwhile, so that nothing was changed. */
export type SurveyChange = 'changed' | 'refused' | 'missing'

/**
 * Changes only what is given. A definition becomes the next version. A status is taken only from one of `from`, looked
 * at in the same transaction.
 */
export async function updateSurvey(
  db: Kysely<Schema>,
  change: SurveyPlace & {
    name: string | undefined
    keepDays?: number | null | undefined
    status: { to: string; from: string[] } | undefined
    definition: DefinitionWrite | undefined
  },
): Promise<SurveyChange> {
  return await db.transaction().execute(async trx => {
    await waitForTurn(trx)
    const stored = await trx
      .selectFrom('survey')
      .select('status')
      .where('site_id', '=', change.siteId)
      .where('id', '=', change.id)
      .where('removed_at', 'is', null)
      .executeTakeFirst()
    if (!stored) return 'missing'
    if (change.status && !change.status.from.includes(stored.status)) return 'refused'
    const status = change.status?.to ?? stored.status
    await trx
      .updateTable('survey')
      .set({
        status,
        updated_at: change.at,
        ...(change.name !== undefined && { name: change.name }),
        ...(change.keepDays !== undefined && { keep_days: change.keepDays }),
      })
      .where('site_id', '=', change.siteId)
      .where('id', '=', change.id)
      .execute()
    if (change.definition) await insertVersion(trx, change, change.definition)
    if (status === 'live') await markLive(trx, change)
    const isNew =
      change.definition !== undefined || change.name !== undefined || change.keepDays !== undefined
    const told = status === stored.status ? undefined : toldOfStatus[status]
    await tellOf(trx, change, [...(isNew ? ['survey.changed' as const] : []), ...(told ? [told] : [])])
    return 'changed'
  })
}

const toldOfStatus: Record<string, OutsideEvent['type']> = {
  live: 'survey.started',
  paused: 'survey.paused',
  ended: 'survey.ended',
}

const tellOf = (
  trx: Transaction<Schema>,
  { siteId, id, at }: SurveyPlace,
  types: OutsideEvent['type'][],
): Promise<void> =>
  addOutsideEvents(trx, { siteId, at, told: types.map(type => ({ type, subject: `survey ${id}` })) })

/** Takes a survey out of sight; false when it was answered or shown and so stays. */
export async function removeSurvey(
  db: Kysely<Schema>,
  of: SurveyPlace & { measureIds: number[] },
): Promise<boolean> {
  return await db.transaction().execute(async trx => {
    await waitForTurn(trx)
    const counted = await trx
      .selectFrom('tally')
      .select('day')
      .where('site_id', '=', of.siteId)
      .where('measure_id', 'in', of.measureIds)
      .limit(1)
      .executeTakeFirst()
    if (counted || (await isAwaited(trx, { siteId: of.siteId, surveyId: of.id }))) return false
    await trx
      .updateTable('survey')
      .set({ removed_at: of.at })
      .where('site_id', '=', of.siteId)
      .where('id', '=', of.id)
      .execute()
    await trx
      .deleteFrom('survey_request')
      .where('site_id', '=', of.siteId)
      .where('survey_id', '=', of.id)
      .execute()
    return true
  })
}

async function insertVersion(
  trx: Transaction<Schema>,
  { siteId, id, at }: SurveyPlace,
  { json, measures }: DefinitionWrite,
): Promise<void> {
  const { version } = await trx
    .updateTable('survey')
    .set(eb => ({ version: eb('version', '+', 1) }))
    .where('site_id', '=', siteId)
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('survey_version')
    .values({ site_id: siteId, survey_id: id, version, definition: json, live_at: null, created_at: at })
    .execute()
  for (const measure of measures)
    await trx
      .insertInto('measure')
      .values({ site_id: siteId, id: await nextId(trx, 'measure', siteId), survey_id: id, ...measure })
      .onConflict(conflict =>
        conflict
          .columns(['site_id', 'survey_id', 'question', 'metric', 'scale_min', 'scale_max'])
          .doNothing(),
      )
      .execute()
}

/** From its first live moment on, answers to this version are kept for ever, whatever becomes of the survey. */
async function markLive(trx: Transaction<Schema>, { siteId, id, at }: SurveyPlace): Promise<void> {
  const { version } = await trx
    .selectFrom('survey')
    .select('version')
    .where('site_id', '=', siteId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  await trx
    .updateTable('survey_version')
    .set({ live_at: at })
    .where('site_id', '=', siteId)
    .where('survey_id', '=', id)
    .where('version', '=', version)
    .where('live_at', 'is', null)
    .execute()
}
