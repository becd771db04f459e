import type { Kysely } from 'kysely'
import type { SurveyRequestTable } from './people-tables.ts'
import type { Due } from './retention.ts'
import type { Schema } from './schema.ts'

/** The ids of what is planned for these people; asked for nothing else, SQLite takes the index for it. */
export const requestsOf = (db: Kysely<Schema>, siteId: number, customerIds: string[]) =>
  db
    .selectFrom('survey_request')
    .select('id')
    .where('site_id', '=', siteId)
    .where('customer_id', 'in', customerIds)

/** What is planned for one person, soonest first. */
export async function listRequests(
  db: Kysely<Schema>,
  of: { siteId: number; customer: string },
): Promise<SurveyRequestTable[]> {
  return await db
    .selectFrom('survey_request')
    .selectAll()
    .where('site_id', '=', of.siteId)
    .where('id', 'in', requestsOf(db, of.siteId, [of.customer]))
    .orderBy('scheduled_at')
    .orderBy('id')
    .execute()
}

/**
 * Drops a slice of what was planned so long ago that answers of that age are anonymous by now. Returns how many; fewer than `most` means
 * that none is left.
 */
export async function dropDueRequests(
  db: Kysely<Schema>,
  of: { siteId: number; due: Due; most: number },
): Promise<number> {
  const ids = db
    .selectFrom('survey_request')
    .select('id')
    .where('site_id', '=', of.siteId)
    .where('survey_id', '=', of.due.surveyId)
    .where('scheduled_at', '<', of.due.before)
    .limit(of.most)
  const { numDeletedRows } = await db
    .deleteFrom('survey_request')
    .where('site_id', '=', of.siteId)
    .where('id', 'in', ids)
    .executeTakeFirst()
  return Number(numDeletedRows)
}
