import { openPostgres } from './postgres/open-postgres.ts'
import { openSqlite } from './sqlite/open-sqlite.ts'
import type { Store, StoreWatch } from './store.ts'

export interface StoreOptions {
  /** Hears how the writing goes. */
  watch?: StoreWatch | undefined
  /** Of a PostgreSQL database that repeats the other one: trends are read there while it can be reached. */
  readUrl?: string | undefined
}

/** Opens the database that `DATABASE_URL` names, brought up to date. `url` begins with `file:` or `postgres:`. */
export async function openStore(url: string, { watch, readUrl }: StoreOptions = {}): Promise<Store> {
  if (url.startsWith('file:')) return await openSqlite(url.slice('file:'.length), watch)
  return await openPostgres(url, { watch, readUrl })
}
