import { isLoopback } from './hosts.ts'

/** Where a PostgreSQL database is, without user and password. */
export interface DatabasePlace {
  /** A name, an address, or the folder of a socket. */
  host: string
  database: string
  /** Does nothing that is said to it leave this machine? */
  isLocal: boolean
}

/** `url` is what `DATABASE_URL` may be for PostgreSQL; host and database may also stand behind its question mark. */
export function databasePlace(url: string): DatabasePlace {
  const { hostname, pathname, searchParams, username } = new URL(url)
  const host = searchParams.get('host') || decodeURIComponent(hostname) || 'localhost'
  const database = searchParams.get('database') || decodeURIComponent(pathname.slice(1)) || username
  return { host, database, isLocal: host.startsWith('/') || isLoopback(host) }
}
