import type { Kysely } from 'kysely'
import { define } from '../ddl.ts'

const statements = [
  `alter table response add column doubt text`,
  `alter table response add column claim text`,
  // Lists what is in quarantine, newest first; counted rows are not in it, so that it costs them nothing.
  `create index response_quarantined on response (site_id, received_at, id) where state = 1`,
]

export const up = (db: Kysely<unknown>): Promise<void> => define(db, statements)
