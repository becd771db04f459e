import type { PostgresFacts } from '../store/postgres/facts.ts'
import type { DatabasePlace } from './database-place.ts'
import { type Finding, fault, fine, warning } from './finding.ts'
import { judgeClock } from './judge-clock.ts'
import { judgeSchema } from './judge-schema.ts'

const oldestVersion = 15

/** As many as one node opens: `batchConnections` and `otherConnections` of the store. */
const ownConnections = 11

/** Can Touchline keep its promises with such a server? */
export function judgePostgres(facts: PostgresFacts, place: DatabasePlace): Finding[] {
  const schema = judgeSchema(facts.applied)
  return [
    judgeVersion(facts),
    judgeDurability(facts),
    ...judgeWriting(facts),
    schema,
    ...judgeRights(facts, schema),
    judgeEncoding(facts),
    judgeConnections(facts),
    judgeEncryption(facts, place),
    judgeClock('database-clock', 'the database', facts.aheadMs),
  ]
}

function judgeVersion({ version }: PostgresFacts): Finding {
  const major = Math.floor(version / 10_000)
  if (major >= oldestVersion) return fine('database-version', `It is PostgreSQL ${major}.`)
  return fault(
    'database-version',
    `It is PostgreSQL ${major}, and Touchline needs ${oldestVersion} or newer; upgrade it.`,
  )
}

function judgeDurability({ fsync, synchronousCommit }: PostgresFacts): Finding {
  if (fsync !== 'on')
    return fault(
      'durability',
      'The PostgreSQL server runs with fsync off and would lose answers with the power, so Touchline refuses to start; switch it on.',
    )
  if (synchronousCommit === 'off' || synchronousCommit === 'local')
    return fault(
      'durability',
      `synchronous_commit is ${synchronousCommit} though Touchline sets it to on for each connection; let the pooler in between keep what a session sets.`,
    )
  return fine('durability', 'Commits reach the disk (fsync and synchronous_commit are on).')
}

const judgeWriting = ({ isReadOnly }: PostgresFacts): Finding[] =>
  isReadOnly
    ? [
        fault(
          'writing',
          'The database may only be read, as a replica or by default_transaction_read_only; name the one that takes writes in DATABASE_URL.',
        ),
      ]
    : []

function judgeRights({ mayCreate }: PostgresFacts, schema: Finding): Finding[] {
  if (mayCreate) return []
  const told =
    'The user in DATABASE_URL may not make tables; run "grant create on schema public to" that user as the owner of the database.'
  return [
    schema.state === 'fine' ? warning('rights', `${told} The next upgrade needs it.`) : fault('rights', told),
  ]
}

const judgeEncoding = ({ encoding }: PostgresFacts): Finding =>
  encoding === 'UTF8'
    ? fine('encoding', 'Texts are kept in UTF-8.')
    : fault(
        'encoding',
        `The database keeps texts in ${encoding}, which has not all letters of the world; make a new one with "create database … encoding 'UTF8' template template0".`,
      )

function judgeConnections({ connections, others }: PostgresFacts): Finding {
  const told = `Touchline opens up to ${ownConnections} connections for each node, and PostgreSQL has ${connections}`
  if (connections < ownConnections) return fault('connections', `${told}; raise max_connections.`)
  if (connections - others < ownConnections)
    return warning('connections', `${told}, of which others use ${others}; raise max_connections.`)
  return fine('connections', `${told}.`)
}

function judgeEncryption({ isEncrypted }: PostgresFacts, { host, isLocal }: DatabasePlace): Finding {
  if (isEncrypted) return fine('encryption', 'The connection to the database is encrypted.')
  if (isLocal) return fine('encryption', 'The connection to the database stays on this machine.')
  return warning(
    'encryption',
    `What goes to ${host} is not encrypted; add sslmode=verify-full to DATABASE_URL, unless the network is yours alone.`,
  )
}
