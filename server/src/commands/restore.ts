import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { applyLedgers, readLedgers, type SiteLedger, siteLedger } from '../domain/privacy/ledger.ts'
import { openReader } from '../store/open-connection.ts'
import { openStore } from '../store/open-store.ts'
import { recount } from '../store/recount.ts'
import { holdAlone, placeBeside, refuseBroken, removeBeside, replaceWith } from '../store/sqlite/replace.ts'
import { progressBar } from './progress-bar.ts'
import { noteAct } from './with-store.ts'

/**
 * Goes back to a backup: checks it, forgets in it whoever has been forgotten since, counts it anew, and only then puts it in place. The
 * database that stood there is kept under another name. Throws a sentence.
 */
export async function restore(
  databaseUrl: string,
  backup: string,
  { erasures, json }: { erasures?: string; json?: boolean },
): Promise<void> {
  if (!databaseUrl.startsWith('file:'))
    throw new Error('PostgreSQL has its own means for this; use pg_restore, then "touchline apply-erasures".')
  const file = databaseUrl.slice('file:'.length)
  if (resolve(backup) === resolve(`${file}.restoring`))
    throw new Error(`${backup} is what an earlier try has left; name a backup.`)
  refuseBroken(backup)
  const ledgers = [...readErasures(erasures), ...(await ledgersOf(file))]
  const letGo = existsSync(file) ? holdAlone(file) : () => {}
  try {
    const ready = placeBeside(file, backup)
    const erased = await makeReady(ready, ledgers)
    const responses = await countAll(ready)
    tell({ responses, erased, aside: replaceWith(file, ready, new Date()) }, json)
  } finally {
    letGo()
    removeBeside(file)
  }
}

function tell(
  outcome: { responses: number; erased: number; aside: string | undefined },
  json?: boolean,
): void {
  const { responses, erased, aside } = outcome
  const kept = aside ? ` What stood there is kept in ${aside} until you delete it.` : ''
  const words = `Restored ${responses} answers, all counts are right; ${erased} were forgotten since the backup and are erased.${kept}`
  process.stdout.write(`${json ? JSON.stringify(outcome) : words}\n`)
}

/** Forgets in any database whoever a list from another one names. Throws a sentence. */
export async function applyErasures(databaseUrl: string, list: string): Promise<void> {
  const store = await openStore(databaseUrl)
  try {
    const erased = await applyLedgers({ store, now: Date.now }, readErasures(list))
    await noteAct(store, 'apply-erasures', { siteId: null })
    process.stdout.write(`Erased ${erased} answers.\n`)
  } finally {
    await store.close()
  }
}

function readErasures(file: string | undefined): SiteLedger[] {
  if (file === undefined) return []
  try {
    return z.array(siteLedger).parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    throw new Error(`${file} is not a list that "touchline erasures" has made.`)
  }
}

/** What the database that is to be replaced has forgotten; it may be gone. */
async function ledgersOf(file: string): Promise<SiteLedger[]> {
  if (!existsSync(file)) return []
  holdAlone(file)()
  const store = await openStore(`file:${file}`)
  try {
    return await readLedgers(store)
  } finally {
    await store.close()
  }
}

async function makeReady(file: string, ledgers: SiteLedger[]): Promise<number> {
  const store = await openStore(`file:${file}`)
  try {
    const erased = await applyLedgers({ store, now: Date.now }, ledgers)
    await noteAct(store, 'restore', { siteId: null })
    // Nobody is waiting for it yet, so pieces of what was erased need not wait either.
    await store.rebuild(true)
    return erased
  } finally {
    await store.close()
  }
}

/** Throws a sentence when the counts are not what the rows give. */
async function countAll(file: string): Promise<number> {
  const db = openReader(`file:${file}`)
  try {
    const { responses, differences } = await recount(db, progressBar('Counting'))
    if (differences.length > 0)
      throw new Error(
        `${differences.length} counts of the backup are wrong, so nothing was replaced; name another.`,
      )
    return responses
  } finally {
    await db.destroy()
  }
}
