import { type Kysely, sql } from 'kysely'
import { stateNumber } from './response-state.ts'
import type { Schema } from './schema.ts'

/** Until when responses of a survey are to be anonymised. */
export interface Due {
  surveyId: number
  /** Only what was received before this moment. */
  before: number
}

/**
 * Looks at a span of a site's responses, in the order of their ids, for those that are due. `next` is where the next span begins;
 * undefined at the end.
 */
export async function listDue(
  db: Kysely<Schema>,
  of: { siteId: number; due: Due[]; after: string; span: number; isAnonymousToo?: boolean },
): Promise<{ ids: string[]; next: string | undefined }> {
  const inSpan = db
    .selectFrom('response')
    .select(['id', 'survey_id', 'received_at', 'state', 'anonymised_at'])
    .where('site_id', '=', of.siteId)
    .where('id', '>', of.after)
    .orderBy('id')
    .limit(of.span)
  const rows = await inSpan.execute()
  const due = new Map(of.due.map(({ surveyId, before }) => [surveyId, before]))
  const ids = rows
    .filter(row => (of.isAnonymousToo || row.anonymised_at === null) && row.state !== stateNumber('erased'))
    .filter(row => row.received_at < (due.get(row.survey_id) ?? Number.NEGATIVE_INFINITY))
    .map(({ id }) => id)
  return { ids, next: rows.length < of.span ? undefined : rows.at(-1)?.id }
}

/** When each survey's answers are due: those of a site that keeps some for a time only. */
export async function listRetentions(
  db: Kysely<Schema>,
): Promise<{ siteId: number; surveyId: number; keepDays: number }[]> {
  return await db
    .selectFrom('survey')
    .select(['site_id as siteId', 'id as surveyId', sql<number>`keep_days`.as('keepDays')])
    .where('keep_days', 'is not', null)
    .orderBy('site_id')
    .orderBy('id')
    .execute()
}
