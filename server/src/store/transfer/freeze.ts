import { type Kysely, sql } from 'kysely'
import type { Schema } from '../schema.ts'
import { type MovedTable, movedTables } from './tables.ts'

/** A key notes its last use, which may be lost; everything else must stay as it is. */
const frozen = movedTables.filter(table => table !== 'api_key')
const acts = ['insert', 'update', 'delete'] as const

const nameOf = (table: MovedTable, act: string) => sql.id(`moving_${table}_${act}`)

/**
 * Lets nobody change a SQLite database any more, whichever program has it open and however often it is started: a server refuses answers
 * for now, and browsers keep them. Lasts until it is ended.
 */
export async function freeze(db: Kysely<Schema>): Promise<void> {
  await db.transaction().execute(async trx => {
    for (const table of frozen)
      for (const act of acts)
        await sql`create trigger if not exists ${nameOf(table, act)} before ${sql.raw(act)} on ${sql.table(table)}
          begin select raise(abort, 'this database is being moved'); end`.execute(trx)
  })
}

export async function unfreeze(db: Kysely<Schema>): Promise<void> {
  await db.transaction().execute(async trx => {
    for (const table of frozen)
      for (const act of acts) await sql`drop trigger if exists ${nameOf(table, act)}`.execute(trx)
  })
}
