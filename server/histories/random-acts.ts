import { attributesOf } from '../src/domain/collecting/attributes.ts'
import type { Store } from '../src/store/store.ts'
import { type Below, momentsOf, zones } from './moments.ts'

/** Something that happens to a site, on one of the nodes. */
export type Act = (store: Store) => Promise<unknown>

export interface Chance {
  below: Below
  pick<Value>(...values: Value[]): Value
}

export const chanceOf = (random: () => number): Chance => {
  const below = (n: number) => Math.floor(random() * n)
  return { below, pick: (...values) => values[below(values.length)] as (typeof values)[number] }
}

const dimensionSets = [[], ['locale'], ['plan'], ['locale', 'plan'], ['plan', 'team'], ['team', 'locale']]

/** What can happen to a site, each as often as its weight says, but for what makes time pass. */
export function actsOf(siteId: number, { below, pick }: Chance): [weight: number, act: () => Act][] {
  const moment = momentsOf(below)
  const idOf = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`
  const someIds = () => [...new Set(Array.from({ length: 1 + below(4) }, () => idOf(below(30))))]
  const at = () => Date.parse('2027-01-01T00:00Z') + below(1e9)

  // What nodes may have heard of so far; what is not declared yet, none of them freezes.
  const declared: string[][] = [[]]
  const answer = () => answerOf(siteId, idOf(below(30)), moment(), { below, pick }, pick(...declared))
  const impression = () => ({
    at: moment(),
    row: {
      ...{ site_id: siteId, id: idOf(below(30)), survey_id: 1, survey_version: 1 },
      ...{ touchpoint_id: 1 + below(2), measure_id: 1, channel: below(2), events: 1 << below(3) },
    },
  })
  const several = <Value>(make: () => Value) => Array.from({ length: 1 + below(5) }, make)
  const change = () => ({
    set: {},
    counts: {
      ...{ siteId, total: below(50), at: at() },
      ...(below(3) > 0 && { timeZone: pick(...zones) }),
      ...(below(3) > 0 && { dimensions: pick(...dimensionSets) }),
    },
  })
  return [
    [30, () => writing(several(answer), (store, one) => store.recordResponse(one))],
    [12, () => writing(several(impression), (store, one) => store.recordImpression(one))],
    [
      8,
      () => settling({ siteId, ids: someIds(), at: at(), most: 1 + below(4) }, pick('counted', 'discarded')),
    ],
    [5, () => with_({ siteId, ids: someIds(), at: at(), most: 4 }, (store, of) => store.eraseResponses(of))],
    [3, () => with_({ siteId, customer: pick('ann', 'bob'), at: at(), most: 3 }, erasing)],
    [5, () => with_({ siteId, ids: someIds(), at: at() }, (store, of) => store.anonymiseResponses(of))],
    [2, () => with_({ siteId, ids: someIds(), at: at() }, (store, of) => store.buryResponses(of))],
    [10, () => with_({ siteId, most: 1 + below(9) }, (store, of) => store.foldDimensions(of))],
    [2, () => with_({ siteId, before: at() }, (store, of) => store.pruneEvents(of))],
    [6, () => with_(change(), declaring(declared))],
    [2, () => with_({ siteId, total: 9, at: at() }, (store, of) => store.repairCounts(of))],
    [22, () => with_({ siteId, most: 1 + below(9), at: at() }, (store, of) => store.buildSlice(of))],
    [3, () => clearing(siteId, 1 + below(5))],
  ]
}

/** Chosen before it is done, because what is done at once ends in any order. */
const with_ =
  <Of>(of: Of, act: (store: Store, of: Of) => Promise<unknown>): Act =>
  store =>
    act(store, of)

const writing =
  <Write>(writes: Write[], write: (store: Store, one: Write) => Promise<unknown>): Act =>
  async store =>
    await Promise.all(writes.map(one => write(store, one)))

const settling = (
  of: { siteId: number; ids: string[]; at: number; most: number },
  to: 'counted' | 'discarded',
): Act => with_({ ...of, to }, (store, settled) => store.settleQuarantined(settled))

const declaring =
  (declared: string[][]) =>
  async (store: Store, change: Parameters<Store['updateSite']>[0]): Promise<void> => {
    await store.updateSite(change)
    const { dimensions } = change.counts
    if (dimensions) declared.push([...new Set([...(declared.at(-1) ?? []), ...dimensions])], dimensions)
  }

async function erasing(
  store: Store,
  of: { siteId: number; customer: string; at: number; most: number },
): Promise<void> {
  await store.eraseResponses(of)
  await store.forgetValues(of.siteId)
}

const clearing =
  (siteId: number, most: number): Act =>
  async store => {
    const old = await store.listOldGenerations(Number.MAX_SAFE_INTEGER)
    for (const one of old.filter(other => other.siteId === siteId)) await store.clearSlice({ ...one, most })
  }

function answerOf(
  siteId: number,
  id: string,
  answeredAt: number,
  { below, pick }: Chance,
  dimensions: string[],
) {
  const rating = below(11)
  const locale = pick('de', 'fr', undefined)
  const customer = pick('ann', 'bob', undefined, undefined)
  const traits = { plan: pick('free', 'gold'), team: `team ${below(4)}` }
  return {
    customer: undefined,
    row: {
      ...{ site_id: siteId, id, revision: 1 + below(4), content_hash: `${rating}` },
      ...{ state: below(4) === 0 ? 1 : 0, doubt: null, survey_id: 1, survey_version: 1 },
      ...{ touchpoint_id: 1 + below(2), channel: below(2), source: 0 },
      ratings: JSON.stringify(
        pick(
          [[1, rating]],
          [
            [1, null],
            [2, 5],
          ],
          [
            [1, rating],
            [2, 1 + below(5)],
          ],
        ),
      ),
      ...{ answers: '{}', commented: below(2), locale: locale ?? null, page: null },
      ...{ customer_id: customer ?? null, verified: 0, anonymised_at: null },
      attributes: attributesOf(dimensions, { locale, traits: customer && traits }),
      ...{ answered_at: answeredAt, received_at: answeredAt + below(1e6), updated_at: answeredAt },
    },
  }
}
