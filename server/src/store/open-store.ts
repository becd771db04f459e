import { openSqlite } from './sqlite/open-sqlite.ts'
import type { Store, StoreWatch } from './store.ts'

/** Opens the database that `DATABASE_URL` names, brought up to date. `url` begins with `file:`; `watch` hears how the writing goes. */
export async function openStore(url: string, watch?: StoreWatch): Promise<Store> {
  return await openSqlite(url.slice('file:'.length), watch)
}
