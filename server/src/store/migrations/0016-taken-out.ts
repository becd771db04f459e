import type { Kysely } from 'kysely'
import { define } from '../ddl.ts'

/** Answers that did not count before can come with an import, so that those which were taken out with it have to be told from them. */
const statements = [
  `alter table imported_response add column is_out integer not null default 0`,
  `update imported_response set is_out = 1 where exists (
    select 1 from import
    where import.site_id = imported_response.site_id and import.id = imported_response.import_id
      and (import.is_counted = 0 or import.state = 'settling')
  )`,
]

export const up = (db: Kysely<unknown>): Promise<void> => define(db, statements)
