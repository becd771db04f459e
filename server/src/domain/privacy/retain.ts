import type { Deps } from '../deps.ts'
import { oneByOne } from '../turn.ts'
import { leaveNoTrace } from './erase.ts'

const dayMs = 86_400_000
/** Rows that are looked at in one go, and those that are changed in one, so that answers wait for some milliseconds only. */
const span = 500
const slice = 20

/**
 * Anonymises all answers that were kept for as long as their surveys say, unless it is over before. Returns how many. What fails for
 * one site is told and does not keep the others waiting.
 */
export async function retainAll(
  deps: Pick<Deps, 'store' | 'now'>,
  { isOver = () => false, onError }: { isOver?: () => boolean; onError: (error: unknown) => void },
): Promise<number> {
  const retentions = await deps.store.listRetentions()
  let anonymised = 0
  const bySite = Map.groupBy(retentions, one => one.siteId)
  await oneByOne(bySite, { isOver, onError }, async ([siteId, surveys]) => {
    const due = surveys.map(({ surveyId, keepDays }) => ({
      surveyId,
      before: deps.now() - keepDays * dayMs,
    }))
    anonymised += await retainSite(deps, { siteId, due, isOver })
  })
  if (anonymised > 0) await leaveNoTrace(deps)
  return anonymised
}

async function retainSite(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  {
    siteId,
    due,
    isOver,
  }: { siteId: number; due: { surveyId: number; before: number }[]; isOver: () => boolean },
): Promise<number> {
  let anonymised = 0
  for (let after: string | undefined = ''; after !== undefined && !isOver(); ) {
    const { ids, next } = await store.listDue({ siteId, due, after, span })
    for (let from = 0; from < ids.length && !isOver(); from += slice)
      anonymised += await store.anonymiseResponses({ siteId, ids: ids.slice(from, from + slice), at: now() })
    after = next
  }
  for (const of of due) while ((await store.dropDueRequests({ siteId, due: of, most: span })) === span);
  return anonymised
}
