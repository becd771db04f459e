import { parentPort, workerData } from 'node:worker_threads'
import { Kysely } from 'kysely'
import { migrate } from '../migrate.ts'
import { reads, writes } from '../operations.ts'
import type { Schema } from '../schema.ts'
import { openConnection } from './connection.ts'
import { OpenSqliteDialect } from './dialect.ts'
import type { Call, Fault, Reply, ThreadData } from './protocol.ts'
import { forgetTraces, rebuild } from './traces.ts'

/** The body of a thread that owns one connection: it carries out calls in the order in which they arrive. */
const { file, role } = workerData as ThreadData
const port = parentPort as NonNullable<typeof parentPort>
const connection = openConnection(file, role)
const db = new Kysely<Schema>({ dialect: new OpenSqliteDialect(connection) })

const operations: Record<string, (db: Kysely<Schema>, ...args: never[]) => Promise<unknown>> = {
  ...reads,
  ...(role === 'writer' && { ...writes, migrate }),
  forgetTraces: async () => forgetTraces(connection),
  rebuild: async (_, isLargeToo: boolean) => rebuild(connection, isLargeToo),
  ping: async () => void connection.pragma('schema_version'),
  close: async () => void (await db.destroy()),
}

async function carryOut({ id, name, args }: Call): Promise<Reply> {
  try {
    const operation = operations[name] as (db: Kysely<Schema>, ...args: unknown[]) => Promise<unknown>
    return { id, result: await operation(db, ...args) }
  } catch (error) {
    return { id, error: toFault(error as Error & { code?: string }) }
  }
}

/** The words of SQLite tell what is wrong with the database; those of JavaScript's own errors quote what was read. */
const toFault = ({ name, message, code, stack }: Error & { code?: string }): Fault => ({
  message: code?.startsWith('SQLITE_') ? message : `${name} in the database thread`,
  code,
  stack,
})

let last = Promise.resolve()
port.on('message', (text: string) => {
  const call: Call = JSON.parse(text)
  last = last.then(async () => {
    port.postMessage(JSON.stringify(await carryOut(call)))
    // Nothing else keeps the thread, so it ends by itself: no native code is cut off in its work.
    if (call.name === 'close') port.close()
  })
})
