import { type PostgresFacts, readPostgresFacts } from '../store/postgres/facts.ts'
import { openPool } from '../store/postgres/pool.ts'
import type { Clock } from './clock.ts'
import { type DatabasePlace, databasePlace } from './database-place.ts'
import { type Finding, fault, fine } from './finding.ts'
import { judgePostgres } from './judge-postgres.ts'

const statementMs = 5000

/** Can the database be reached, and can Touchline keep its promises with it? Changes nothing; `signal` ends a question that hangs. */
export async function checkPostgres(url: string, clock: Clock, signal: AbortSignal): Promise<Finding[]> {
  const place = databasePlace(url)
  const pool = openPool(url, { most: 1, statementMs })
  try {
    const facts = await askOnce(pool, clock, signal)
    return [
      fine('database', `PostgreSQL answers at ${place.host} with the database ${place.database}.`),
      ...judgePostgres(facts, place),
    ]
  } catch (error) {
    return [fault('database', whyNot(error as Error & { code?: string }, place))]
  } finally {
    await pool.end()
  }
}

async function askOnce(
  pool: ReturnType<typeof openPool>,
  clock: Clock,
  signal: AbortSignal,
): Promise<PostgresFacts> {
  const client = await pool.connect()
  // Closes the connection: nothing else ends a question to which no answer comes.
  const giveUp = () => client.release(true)
  signal.addEventListener('abort', giveUp, { once: true })
  try {
    return await readPostgresFacts(client, clock)
  } finally {
    signal.removeEventListener('abort', giveUp)
    if (!signal.aborted) client.release()
  }
}

/** The driver's own messages may quote the address with its password. */
function whyNot(
  { code = '', message }: Error & { code?: string },
  { host, database }: DatabasePlace,
): string {
  if (/^(?:ECONN|ENOTFOUND|EAI_AGAIN|EHOST|ENET|ETIMEDOUT|ENOENT)/.test(code) || /timeout/.test(message))
    return `Nobody answers at ${host}; check DATABASE_URL, and that the database is running.`
  if (/^28/.test(code))
    return `PostgreSQL at ${host} refuses the user, the password or the way to connect that DATABASE_URL names.`
  if (code === '3D000') return `PostgreSQL at ${host} has no database ${database}; make it with "createdb".`
  if (code === '53300') return `PostgreSQL at ${host} has no connection left; raise max_connections.`
  if (code === '57P03') return `PostgreSQL at ${host} is starting or stopping; try again.`
  if (/does not support SSL/.test(message))
    return `PostgreSQL at ${host} speaks no TLS; switch it on there, or take sslmode out of DATABASE_URL.`
  if (/CERT|ALTNAME|VERIFY_LEAF/.test(code))
    return `The certificate of PostgreSQL at ${host} cannot be trusted (${code}); name its authority with sslrootcert in DATABASE_URL.`
  if (/terminated/.test(message))
    return `Whatever listens at ${host} has closed the connection; check that it is PostgreSQL, and its log.`
  return `PostgreSQL at ${host} cannot be used (${code || 'without a reason'}); look into its log.`
}
