import type { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import * as firstTables from './migrations/0001-first-tables.ts'
import * as keyUse from './migrations/0002-key-use.ts'
import * as outbox from './migrations/0003-outbox.ts'
import * as quarantine from './migrations/0004-quarantine.ts'
import * as originsAndIdentity from './migrations/0005-origins-and-identity.ts'
import * as dimensions from './migrations/0006-dimensions.ts'
import * as impressionTurns from './migrations/0007-impression-turns.ts'
import * as privacy from './migrations/0008-privacy.ts'
import * as manyNodes from './migrations/0009-many-nodes.ts'
import * as generations from './migrations/0010-generations.ts'
import * as trends from './migrations/0011-trends.ts'
import * as handling from './migrations/0012-handling.ts'
import * as imports from './migrations/0013-imports.ts'
import * as comments from './migrations/0014-comments.ts'
import * as people from './migrations/0015-people.ts'
import * as takenOut from './migrations/0016-taken-out.ts'
import * as usedNumbers from './migrations/0017-used-numbers.ts'
import * as accounts from './migrations/0018-accounts.ts'
import * as passwordResets from './migrations/0019-password-resets.ts'
import * as deliveries from './migrations/0020-deliveries.ts'
import * as rules from './migrations/0021-rules.ts'
import * as signIns from './migrations/0022-sign-ins.ts'
import * as laterRules from './migrations/0023-later-rules.ts'
import * as endedDigests from './migrations/0024-ended-digests.ts'
import type { Schema } from './schema.ts'

/** Forward only, in this order for ever: a database made by any earlier release opens and is brought up to date. */
export const migrations: Record<string, Migration> = {
  '0001-first-tables': firstTables,
  '0002-key-use': keyUse,
  '0003-outbox': outbox,
  '0004-quarantine': quarantine,
  '0005-origins-and-identity': originsAndIdentity,
  '0006-dimensions': dimensions,
  '0007-impression-turns': impressionTurns,
  '0008-privacy': privacy,
  '0009-many-nodes': manyNodes,
  '0010-generations': generations,
  '0011-trends': trends,
  '0012-handling': handling,
  '0013-imports': imports,
  '0014-comments': comments,
  '0015-people': people,
  '0016-taken-out': takenOut,
  '0017-used-numbers': usedNumbers,
  '0018-accounts': accounts,
  '0019-password-resets': passwordResets,
  '0020-deliveries': deliveries,
  '0021-rules': rules,
  '0022-sign-ins': signIns,
  '0023-later-rules': laterRules,
  '0024-ended-digests': endedDigests,
}

/** Brings the schema up to date, all of it or nothing. Throws what the database said. */
export async function migrate(db: Kysely<Schema>, steps = migrations): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => steps } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}
