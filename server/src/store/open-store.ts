import type { Store, StoreWatch } from './store.ts'

export interface StoreOptions {
  /** Hears how the writing goes. */
  watch?: StoreWatch | undefined
  /** Of a PostgreSQL database that repeats the other one: trends are read there while it can be reached. */
  readUrl?: string | undefined
  /** Is it opened for one act, so that nobody reads while it writes? A SQLite file has one thread then, which takes half the memory of two. */
  isForOneAct?: boolean
}

/** Opens the database that `DATABASE_URL` names, brought up to date. `url` begins with `file:` or `postgres:`. */
export async function openStore(
  url: string,
  { watch, readUrl, isForOneAct = false }: StoreOptions = {},
): Promise<Store> {
  if (url.startsWith('file:')) {
    const { openSqlite } = await import('./sqlite/open-sqlite.ts')
    return await openSqlite(url.slice('file:'.length), { watch, hasReader: !isForOneAct })
  }
  const { openPostgres } = await import('./postgres/open-postgres.ts')
  return await openPostgres(url, { watch, readUrl })
}
