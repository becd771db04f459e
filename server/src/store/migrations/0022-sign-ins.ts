import type { Kysely } from 'kysely'
import { define } from '../ddl.ts'

const statements = [
  `alter table audit add column role text`,
  `alter table audit add column times integer`,
  // The log named accounts by their addresses, and so for ever those of people who had left.
  `update audit set actor = (select account.id from account where account.email = audit.actor)
    where exists (select 1 from account where account.email = audit.actor)`,
  `update audit set actor = 'removed account' where actor like '%@%'`,
  `alter table invitation add column is_first integer not null default 0`,
]

export const up = (db: Kysely<unknown>): Promise<void> => define(db, statements)
