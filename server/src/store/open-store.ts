import { openSqlite } from './sqlite/open-sqlite.ts'
import type { Store } from './store.ts'

/** Opens the database that `DATABASE_URL` names, brought up to date. `url` begins with `file:`. */
export async function openStore(url: string): Promise<Store> {
  return await openSqlite(url.slice('file:'.length))
}
