import pg from 'pg'

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
}

/**
 * A pool whose every connection keeps what the store promises, whatever the address or the server's own defaults say: what was committed
 * is on the disk, and statements see what was committed before them.
 */
export function openPool(url: string, { most, statementMs }: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: most,
    types,
    connectionTimeoutMillis: connectMs,
    keepAlive: true,
    application_name: 'touchline',
    onConnect: async client => {
      await client.query(
        `set synchronous_commit = on; set default_transaction_isolation = 'read committed'; set statement_timeout = ${statementMs}`,
      )
    },
  })
  // A connection that is lost while it works tells its user, too; without a listener it would end the process.
  pool.on('connect', client => client.on('error', () => {}))
  pool.on('error', () => {})
  return pool
}
