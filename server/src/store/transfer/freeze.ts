import { randomUUID } from 'node:crypto'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Schema } from '../schema.ts'
import { type MovedTable, movedTables } from './tables.ts'

/** A key notes its last use, which may be lost; everything else must stay as it is. */
const lastUse = 'update of prefix, site_id, hash, scope, name'
const acts = ['insert', 'update', 'delete'] as const
const actOn = (table: MovedTable, act: string) => (table === 'api_key' && act === 'update' ? lastUse : act)

const nameOf = (table: MovedTable, act: string) => sql.id(`moving_${table}_${act}`)

/**
 * Lets nobody change a SQLite database any more, whichever program has it open and however often it is started: a server refuses answers
 * for now, and browsers keep them. Lasts until it is ended. Returns a name that stays the same until then.
 */
export async function freeze(db: Kysely<Schema>): Promise<string> {
  return await db.transaction().execute(async trx => {
    for (const table of movedTables)
      for (const act of acts)
        await sql`create trigger if not exists ${nameOf(table, act)} before ${sql.raw(actOn(table, act))} on ${sql.table(table)}
          begin select raise(abort, 'this database is being moved'); end`.execute(trx)
    return await nameMove(trx)
  })
}

export async function unfreeze(db: Kysely<Schema>): Promise<void> {
  await db.transaction().execute(async trx => {
    await sql`drop table if exists moving`.execute(trx)
    for (const table of movedTables)
      for (const act of acts) await sql`drop trigger if exists ${nameOf(table, act)}`.execute(trx)
  })
}

async function nameMove(trx: Transaction<Schema>): Promise<string> {
  await sql`create table if not exists moving (name text not null primary key) strict, without rowid`.execute(
    trx,
  )
  const { rows } = await sql<{ name: string }>`select name from moving`.execute(trx)
  const name = rows[0]?.name ?? randomUUID()
  if (rows.length === 0) await sql`insert into moving (name) values (${name})`.execute(trx)
  return name
}
