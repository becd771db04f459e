import type { Kysely, Transaction } from 'kysely'
import { nextId } from './next-id.ts'
import type { MeasureTable, Schema } from './schema.ts'
import { hasCounts } from './sites.ts'

/** What a rated question of a version measures; the same combination always gets the same measure. */
export type MeasureIdentity = Pick<MeasureTable, 'question' | 'metric' | 'scale_min' | 'scale_max'>

export interface SurveyWrite {
  siteId: number
  key: string
  name: string
  status: string
  /** The definition as JSON when it is new, with what its rated questions measure. */
  definition: { json: string; measures: MeasureIdentity[] } | undefined
  at: number
}

/** Adds a survey with its first version; false when its key is taken. */
export async function insertSurvey(db: Kysely<Schema>, write: SurveyWrite): Promise<boolean> {
  return await db.transaction().execute(async trx => {
    const id = await nextId(trx, 'survey', write.siteId)
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto('survey')
      .values({
        site_id: write.siteId,
        id,
        key: write.key,
        name: write.name,
        status: write.status,
        version: 0,
        created_at: write.at,
        updated_at: write.at,
      })
      .onConflict(conflict => conflict.columns(['site_id', 'key']).doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows !== 1n) return false
    await applyChange(trx, write, id)
    return true
  })
}

/** Changes a survey; a definition, where given, becomes its next version. */
export async function updateSurvey(db: Kysely<Schema>, write: SurveyWrite & { id: number }): Promise<void> {
  await db.transaction().execute(async trx => {
    await trx
      .updateTable('survey')
      .set({ name: write.name, status: write.status, updated_at: write.at })
      .where('site_id', '=', write.siteId)
      .where('id', '=', write.id)
      .execute()
    await applyChange(trx, write, write.id)
  })
}

/** Removes a survey; false when it was answered or shown and so stays. */
export async function deleteSurvey(
  db: Kysely<Schema>,
  of: { siteId: number; surveyId: number; measureIds: number[] },
): Promise<boolean> {
  return await db.transaction().execute(async trx => {
    if (await hasCounts(trx, { siteId: of.siteId, measureIds: of.measureIds })) return false
    for (const table of ['measure', 'survey_version'] as const)
      await trx
        .deleteFrom(table)
        .where('site_id', '=', of.siteId)
        .where('survey_id', '=', of.surveyId)
        .execute()
    await trx.deleteFrom('survey').where('site_id', '=', of.siteId).where('id', '=', of.surveyId).execute()
    return true
  })
}

async function applyChange(trx: Transaction<Schema>, write: SurveyWrite, surveyId: number): Promise<void> {
  if (write.definition) await insertVersion(trx, write, surveyId, write.definition)
  if (write.status === 'live') await markLive(trx, write, surveyId)
}

async function insertVersion(
  trx: Transaction<Schema>,
  write: SurveyWrite,
  surveyId: number,
  definition: NonNullable<SurveyWrite['definition']>,
): Promise<void> {
  const { version } = await trx
    .updateTable('survey')
    .set(eb => ({ version: eb('version', '+', 1) }))
    .where('site_id', '=', write.siteId)
    .where('id', '=', surveyId)
    .returning('version')
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('survey_version')
    .values({
      site_id: write.siteId,
      survey_id: surveyId,
      version,
      definition: definition.json,
      live_at: null,
      created_at: write.at,
    })
    .execute()
  for (const measure of definition.measures)
    await trx
      .insertInto('measure')
      .values({
        site_id: write.siteId,
        id: await nextId(trx, 'measure', write.siteId),
        survey_id: surveyId,
        ...measure,
      })
      .onConflict(conflict => conflict.doNothing())
      .execute()
}

/** From its first live moment on, answers to this version are kept for ever, whatever becomes of the survey. */
async function markLive(trx: Transaction<Schema>, write: SurveyWrite, surveyId: number): Promise<void> {
  await trx
    .updateTable('survey_version')
    .set({ live_at: write.at })
    .where('site_id', '=', write.siteId)
    .where('survey_id', '=', surveyId)
    .where('live_at', 'is', null)
    .where('version', '=', eb =>
      eb
        .selectFrom('survey')
        .select('survey.version')
        .where('site_id', '=', write.siteId)
        .where('id', '=', surveyId),
    )
    .execute()
}
