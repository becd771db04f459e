import { newErasure } from '@touchline/shared/contract/privacy.ts'
import { deleteAnswers, erase } from '../domain/privacy/erase.ts'
import { readLedgers } from '../domain/privacy/ledger.ts'
import type { Store } from '../store/store.ts'
import { findSiteId, noteAct, withStore } from './with-store.ts'

/** Forgets a customer, or an answer, also beside a running server. Throws a sentence. */
export async function eraseOne(
  databaseUrl: string,
  { site, json, ...named }: { site: string; customer?: string; response?: string; json?: boolean },
): Promise<void> {
  const input = newErasure.safeParse(named)
  if (!input.success) throw new Error('Name either --customer with an id, or --response with an id.')
  await withStore(databaseUrl, async store => {
    const siteId = await findSiteId(store, site)
    const outcome = await erase({ store, now: Date.now }, siteId, input.data)
    await noteAct(store, 'erase', { siteId })
    const found = outcome.customer ? ', and what was known of the customer' : ''
    tell(
      json,
      outcome,
      `Erased ${outcome.erased} answers${found}. Backups that were made before still hold them.`,
    )
  })
}

/** Deletes all answers to a survey that were received before a day, with their counts. Throws a sentence. */
export async function purge(
  databaseUrl: string,
  { site, survey, before, json }: { site: string; survey: string; before: string; json?: boolean },
): Promise<void> {
  const moment = Date.parse(`${before}T00:00:00Z`)
  // The engine takes the 31st of February for a day in March.
  if (Number.isNaN(moment) || new Date(moment).toISOString().slice(0, 10) !== before)
    throw new Error('Give --before as a day such as 2026-01-31; it begins at midnight UTC.')
  await withStore(databaseUrl, async store => {
    const siteId = await findSiteId(store, site)
    const surveyId = await findSurveyId(store, site, survey)
    const deleted = await deleteAnswers({ store, now: Date.now }, { siteId, surveyId, before: moment })
    await noteAct(store, 'purge', { siteId, subject: `${survey} ${before}` })
    tell(json, { deleted }, `Deleted ${deleted} answers to ${survey}, and took them out of its scores.`)
  })
}

/** Prints who was forgotten, by hashes and ids, to be kept beside the backups. */
export async function printErasures(databaseUrl: string): Promise<void> {
  await withStore(databaseUrl, async store => {
    process.stdout.write(`${JSON.stringify(await readLedgers(store))}\n`)
  })
}

async function findSurveyId(store: Store, site: string, survey: string): Promise<number> {
  const found = (await store.findDirectory({ key: site }))?.surveys.find(({ key }) => key === survey)
  if (!found) throw new Error(`The site "${site}" has no survey with the key "${survey}".`)
  return found.id
}

const tell = (json: boolean | undefined, outcome: object, words: string) =>
  process.stdout.write(`${json ? JSON.stringify(outcome) : words}\n`)
