import pg from 'pg'
import { detours } from './by-key.ts'

/** Numbers of 64 bits and sums come as texts otherwise; none of ours is beyond 2^53. */
const numbers: readonly number[] = [pg.types.builtins.INT8, pg.types.builtins.NUMERIC]

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    numbers.includes(oid) ? Number : pg.types.getTypeParser(oid, format as 'text'),
}

/** How long to wait for a connection, in milliseconds. */
const connectMs = 5000

export interface PoolOptions {
  /** The most connections, which are made when they are needed. */
  most: number
  /** The longest that a statement may take, in milliseconds; 0 for as long as it takes. */
  statementMs: number
  /** Is all that is asked asked by keys and in their order? */
  isByKey?: boolean
}

/**
 * A pool whose every connection keeps what the store promises, whatever the address or the server's own defaults say: what was committed
 * is on the disk, and statements see what was committed before them.
 */
export function openPool(url: string, { most, statementMs, isByKey = false }: PoolOptions): pg.Pool {
  const settings = [
    'synchronous_commit = on',
    `default_transaction_isolation = 'read committed'`,
    `statement_timeout = ${statementMs}`,
    ...(isByKey ? detours.map(name => `${name} = off`) : []),
  ]
  const pool = new pg.Pool({
    connectionString: url,
    max: most,
    types,
    connectionTimeoutMillis: connectMs,
    keepAlive: true,
    application_name: 'touchline',
    onConnect: async client => {
      await client.query(settings.map(setting => `set ${setting}`).join('; '))
    },
  })
  // A connection that is lost while it works tells its user, too; without a listener it would end the process.
  pool.on('connect', client => client.on('error', () => {}))
  pool.on('error', () => {})
  return pool
}
