import { openPostgres } from './postgres/open-postgres.ts'
import { openSqlite } from './sqlite/open-sqlite.ts'
import type { Store, StoreWatch } from './store.ts'

/**
 * Opens the database that `DATABASE_URL` names, brought up to date. `url` begins with `file:` or `postgres:`; `watch` hears how the
 * writing goes.
 */
export async function openStore(url: string, watch?: StoreWatch): Promise<Store> {
  if (url.startsWith('file:')) return await openSqlite(url.slice('file:'.length), watch)
  return await openPostgres(url, watch)
}
