import { once } from 'node:events'
import Database from 'better-sqlite3'
import { keep } from '../bench/children.ts'
import { post, startServer } from '../test/support/server-process.ts'
import { verifyByCli } from './cli.ts'

/** What a restored database holds. */
export interface Inspection {
  rows: number
  /** Answers that should be there and are not. */
  missing: number
  differences: number
  isWhole: boolean
  /** Does a server that is started on it tell whoever sends an old answer again that it is kept? */
  isKnown: boolean
}

/** Looks into a restored database, and starts a server on it. */
export async function inspectRestored(file: string, expected: string[]): Promise<Inspection> {
  const db = new Database(file, { readonly: true })
  const kept = new Set(db.prepare('select id from response').pluck().all())
  const isWhole = db.pragma('integrity_check', { simple: true }) === 'ok'
  db.close()
  const { differences } = await verifyByCli(`file:${file}`)
  const missing = expected.filter(id => !kept.has(id)).length
  return { rows: kept.size, missing, differences, isWhole, isKnown: await isKnownTo(file, expected.at(-1)) }
}

/** Another rating than the one that was acknowledged would be a conflict, a lower revision is always late. */
async function isKnownTo(file: string, id: string | undefined): Promise<boolean> {
  if (id === undefined) return true
  const { child, address } = await startServer(file)
  keep(child)
  const exit = once(child, 'exit')
  const answers = { recommend: 0 }
  const reply = await post(`${address}/v1/answers`, undefined, {
    ...{ site: 'shop', id, survey: 'account-nps', version: 1, answers },
  })
  child.kill('SIGTERM')
  const [code] = await exit
  return code === 0 && (reply.status === 'duplicate' || reply.code === 'conflict')
}
