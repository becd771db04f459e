import pg from 'pg'

/** Numbers of 64 bits and sums come as texts otherwise; none of ours is beyond 2^53. */
const numbers: readonly number[] = [pg.types.builtins.INT8, pg.types.builtins.NUMERIC]

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    numbers.includes(oid) ? Number : pg.types.getTypeParser(oid, format as 'text'),
}

/** How long to wait for a connection, and for an answer to a statement, in milliseconds: answers wait meanwhile. */
const connectMs = 5000
const statementMs = 10_000

/**
 * A pool of connections, which are made when they are needed. `onLoss` hears of an idle connection that was lost; the pool
 * makes another.
 */
export function openPool(url: string, most: number, onLoss: (error: Error) => void): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: most,
    types,
    connectionTimeoutMillis: connectMs,
    statement_timeout: statementMs,
    application_name: 'touchline',
    // What was committed is on the disk, whatever the server's own default.
    options: '-c synchronous_commit=on',
  })
  pool.on('error', onLoss)
  return pool
}
