import { setImmediate } from 'node:timers/promises'
import { dayRange } from '@touchline/shared/calendar.ts'
import type { DryRun, DryRunReply } from '@touchline/shared/contract/rule.ts'
import type { DetailedResponse } from '../../store/listing/read-details.ts'
import { createPauses } from '../comments/pauses.ts'
import type { Deps } from '../deps.ts'
import type { SiteDirectory } from '../directory.ts'
import { toFilter } from '../responses/selection.ts'
import { readsHappened } from './happened.ts'
import { definitionOf, readRules } from './known-rules.ts'
import { refuseBad } from './manage-rules.ts'
import type { Happened } from './match.ts'
import { Tally } from './tally.ts'

type Means = Pick<Deps, 'store' | 'now'>

/** More answers than these are not looked at. */
const [mostAnswers, pageSize] = [100_000, 500]

/** What rules would have told whom over the last days. Throws `invalid` for rules that could not be kept. */
export async function dryRun(
  deps: Means,
  directory: SiteDirectory,
  { rules: given, days }: DryRun,
): Promise<DryRunReply> {
  const known = await readRules(deps.store, directory.site.id, given)
  const before = given ? (await deps.store.listRules(directory.site.id)).map(definitionOf) : []
  for (const rule of given ?? []) await refuseBad(deps.store, directory, { rule, known, before })
  const tally = new Tally(directory, known)
  const rest = createPauses(() => performance.now(), setImmediate)
  const from = deps.now() - days * 86_400_000
  const take = async (found: DetailedResponse) => {
    tally.takeAnswer(found)
    await rest()
  }
  const isCut = await readAnswers(deps, directory, { from, take })
  await readAlerts(deps, directory, { from, take: (at, happened) => tally.take(at, [happened], null) })
  const told = await tally.told(directory.site.time_zone, rest)
  return { days, looked_at: tally.lookedAt, is_cut: isCut, ...told }
}

/** The newest first; true where there were too many. */
async function readAnswers(
  { store }: Means,
  directory: SiteDirectory,
  { from, take }: { from: number; take: (found: DetailedResponse) => Promise<void> },
): Promise<boolean> {
  const filter = { ...toFilter(directory, { state: ['counted'] }), from }
  let after: Awaited<ReturnType<Deps['store']['listResponses']>>['next']
  for (let looked = 0; looked < mostAnswers; ) {
    const page = await store.listResponses({ filter, order: 'desc', after, limit: pageSize, look: pageSize })
    for (const found of page.responses) if (found.importId === null) await take(found)
    looked += page.responses.length
    after = page.next
    if (!after) return false
  }
  return true
}

/** As many as a page has; a site has few. */
async function readAlerts(
  { store }: Means,
  directory: SiteDirectory,
  { from, take }: { from: number; take: (at: number, happened: Happened) => void },
): Promise<void> {
  const { id: siteId, time_zone } = directory.site
  const { alert } = readsHappened(directory, { themesOf: () => new Set() })
  for (const row of await store.listAlerts({ siteId, below: undefined, isOpenOnly: false, most: 200 })) {
    if (row.raised_at >= from) take(row.raised_at, alert(row, 'alert.raised'))
    const end = row.ended === null ? undefined : dayRange(row.ended, time_zone).end
    if (end !== undefined && end >= from) take(end, alert(row, 'alert.resolved'))
  }
}
