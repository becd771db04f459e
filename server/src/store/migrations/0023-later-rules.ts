import type { Kysely } from 'kysely'
import { define } from '../ddl.ts'

const statements = [
  // Where there are rules, answers of which more may come are held against them later, from now on.
  `insert into destination (site_id, id, kind, name, target, events, cursor, created_at, updated_at)
    select site_id, 'rules later', kind, name, target, events, cursor, created_at, updated_at
    from destination where id = 'rules'`,
]

export const up = (db: Kysely<unknown>): Promise<void> => define(db, statements)
