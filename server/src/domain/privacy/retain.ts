import type { Deps } from '../deps.ts'
import { leaveNoTrace } from './erase.ts'

const dayMs = 86_400_000
/** Rows that are looked at in one go, of which those that are due are changed in one. */
const span = 500

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
  for (const [siteId, surveys] of Map.groupBy(retentions, one => one.siteId)) {
    const due = surveys.map(({ surveyId, keepDays }) => ({
      surveyId,
      before: deps.now() - keepDays * dayMs,
    }))
    try {
      anonymised += await retainSite(deps, { siteId, due, isOver })
    } catch (error) {
      onError(error)
    }
  }
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
    if (ids.length > 0) anonymised += await store.anonymiseResponses({ siteId, ids, at: now() })
    after = next
  }
  for (const of of due) while ((await store.dropDueRequests({ siteId, due: of, most: span })) === span);
  return anonymised
}
