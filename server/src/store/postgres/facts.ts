import type { openPool } from './pool.ts'

type Client = Pick<ReturnType<typeof openPool>, 'query'>

/** What a PostgreSQL server says of itself to a connection of ours. */
export interface PostgresFacts {
  /** Such as 180004. */
  version: number
  fsync: string
  synchronousCommit: string
  /** Also on where the server repeats what another one writes. */
  isReadOnly: boolean
  encoding: string
  /** Connections for all who are no administrators. */
  connections: number
  /** Connections that others than Touchline have now. */
  others: number
  isEncrypted: boolean
  /** May tables be made? */
  mayCreate: boolean
  /** By how many milliseconds its clock is ahead of this machine's. */
  aheadMs: number
  /** The names of the migrations that it has been through. */
  applied: string[]
}

// Of the connections of other users only the database is told to everybody.
const question = `
  select current_setting('server_version_num')::int as version,
    current_setting('fsync') as fsync,
    current_setting('synchronous_commit') as "synchronousCommit",
    current_setting('transaction_read_only') = 'on' as "isReadOnly",
    current_setting('server_encoding') as encoding,
    current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int as connections,
    (select count(*)::int from pg_stat_activity
      where datname is not null and coalesce(application_name, '') <> 'touchline') as others,
    coalesce((select ssl from pg_stat_ssl where pid = pg_backend_pid()), false) as "isEncrypted",
    coalesce(has_schema_privilege(current_schema(), 'create'), false) as "mayCreate",
    to_regclass('kysely_migration') is not null as "hasMigrations",
    extract(epoch from clock_timestamp()) * 1000 as "now"`

/** Asks for everything that is judged. Changes nothing. */
export async function readPostgresFacts(client: Client, clock: { now(): number }): Promise<PostgresFacts> {
  // The first question also waits for whatever is loaded for it.
  await client.query('select 1')
  const askedAt = clock.now()
  const { rows } = await client.query(question)
  const { now, hasMigrations, ...facts } = rows[0]
  const aheadMs = now - (askedAt + clock.now()) / 2
  const applied = hasMigrations ? (await client.query('select name from kysely_migration')).rows : []
  return { ...facts, aheadMs, applied: applied.map(({ name }) => name) }
}
