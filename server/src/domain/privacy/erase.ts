import { hash, randomBytes } from 'node:crypto'
import type { Erasure, NewErasure } from '@touchline/shared/contract/privacy.ts'
import type { Forgotten } from '../../store/forget.ts'
import type { Deps } from '../deps.ts'

type Means = Pick<Deps, 'store' | 'now'>

/** Answers wait behind each slice for some milliseconds only. */
const slice = 20

/**
 * Forgets a customer and all that they said, or a single answer: out of the rows and the scores; what is left in the pages of a
 * SQLite file goes with the next rebuilding. Tombstones and a ledger of hashes stay, so that neither a retry nor an old copy of the data brings any of it back.
 */
export async function erase(deps: Means, siteId: number, named: NewErasure): Promise<Erasure> {
  const { customer, response } = named
  const of = customer === undefined ? { ids: [response as string] } : { customer }
  let erased = await eraseAll(deps, { siteId, ...of })
  // What may still be on its way to us must not be kept when it comes.
  if (response !== undefined && erased === 0)
    await deps.store.buryResponses({ siteId, ids: [response], at: deps.now() })
  const isKnown = customer !== undefined && (await forgetCustomer(deps, siteId, customer))
  // What came in between.
  if (customer !== undefined) erased += await eraseAll(deps, { siteId, customer })
  await deps.store.forgetValues(siteId)
  await leaveNoTrace(deps)
  return { erased, customer: isKnown }
}

/** Deletes what was received before a moment for a survey, out of the scores too. Returns how many answers that were. */
export async function deleteAnswers(
  deps: Means,
  of: { siteId: number; surveyId: number; before: number },
): Promise<number> {
  const { siteId, ...due } = of
  let deleted = 0
  for (let after: string | undefined = ''; after !== undefined; ) {
    const looked = await deps.store.listDue({ siteId, due: [due], after, span, isAnonymousToo: true })
    if (looked.ids.length > 0) deleted += await eraseAll(deps, { siteId, ids: looked.ids })
    after = looked.next
  }
  await leaveNoTrace(deps)
  return deleted
}

/** Rows that are looked at in one go. */
const span = 500

/** Erases all such responses, slice by slice. Returns how many. */
export async function eraseAll({ store, now }: Means, of: Forgotten): Promise<number> {
  let erased = 0
  for (let last = slice; last === slice; erased += last)
    last = await store.eraseResponses({ ...of, at: now(), most: slice })
  return erased
}

/** Also by the address, so that no old file brings them back which knows them by nothing else. */
async function forgetCustomer({ store, now }: Means, siteId: number, customer: string): Promise<boolean> {
  const [known] = await store.listErasures(siteId)
  const salt = known?.salt ?? randomBytes(16).toString('base64url')
  const entry = { salt, erased_at: now() }
  const [person] = await store.findPeople({ siteId, name: { ids: [customer] } })
  if (person?.email)
    await store.noteErasure({ site_id: siteId, ...entry, subject: subjectOfAddress(salt, person.email) })
  const ledger = { ...entry, subject: subjectOf(salt, customer) }
  return await store.eraseCustomer({ siteId, customer, ledger })
}

/** What the ledger knows a customer by. */
export const subjectOf = (salt: string, customer: string): string =>
  hash('sha256', `${salt} ${customer}`, 'base64url')

/** What the ledger knows the address of a customer by, which is the same in capital letters. */
export const subjectOfAddress = (salt: string, address: string): string =>
  hash('sha256', `${salt}@${address.toLowerCase()}`, 'base64url')

const tries = 10
const pauseMs = 100

/** Whoever reads when it is tried keeps it from being done; then a job does it later. */
export async function leaveNoTrace({ store }: Pick<Deps, 'store'>): Promise<void> {
  for (let tried = 0; tried < tries && !(await store.forgetTraces()); tried++)
    await new Promise(resolve => setTimeout(resolve, pauseMs))
}
