import { textsOf } from '@touchline/shared/comments/texts.ts'
import type { Kysely } from 'kysely'
import type { ResponseTable, Schema } from '../schema.ts'

type Row = Pick<ResponseTable, 'site_id' | 'survey_id' | 'survey_version' | 'answers'>

/** Reads what responses say in words, by the definitions that they were answered to. Asks for each definition once. */
export function createTextReader(db: Kysely<Schema>): (row: Row) => Promise<string> {
  const known = new Map<string, Promise<string[]>>()
  return async row => {
    const name = `${row.site_id} ${row.survey_id} ${row.survey_version}`
    const ids = known.get(name) ?? readCommentIds(db, row)
    known.set(name, ids)
    return textsOf(await ids, JSON.parse(row.answers))
      .map(({ text }) => text)
      .join('\n')
  }
}

/** The questions of a survey's version that are answered in words. */
async function readCommentIds(db: Kysely<Schema>, row: Row): Promise<string[]> {
  const version = await db
    .selectFrom('survey_version')
    .select('definition')
    .where('site_id', '=', row.site_id)
    .where('survey_id', '=', row.survey_id)
    .where('version', '=', row.survey_version)
    .executeTakeFirst()
  const { questions }: { questions: { id: string; type: string }[] } = JSON.parse(
    version?.definition ?? '{"questions":[]}',
  )
  return questions.filter(({ type }) => type === 'comment').map(({ id }) => id)
}
