import type { Kysely } from 'kysely'
import type { Schema } from '../src/store/schema.ts'
import type { Store } from '../src/store/store.ts'
import { zones } from './moments.ts'
import { findMiscounted } from './own-recount.ts'
import { type Act, actsOf, type Chance } from './random-acts.ts'
import { type ReadSite, readSite } from './read-site.ts'

/** What a history has come to. */
export interface History {
  siteId: number
  acts: number
  /** How often all counts were compared with a recount of the rows. */
  recounts: number
  /** Generations that were begun. */
  generations: number
  faults: string[]
}

interface Place {
  /** The nodes, of which each act happens on one. */
  stores: Store[]
  /** Reads beside them. */
  db: Kysely<Schema>
}

/** So many acts happen before the counts are looked at. */
const stride = 12
const strides = 5

/**
 * Lets a new site live through random acts, several at once where there are several nodes, and compares its counts with a recount now and
 * then, in the middle of building too, and at the end.
 */
export async function runHistory({ stores, db }: Place, chance: Chance, number: number): Promise<History> {
  const { below, pick } = chance
  const siteId = await addSite(stores[0] as Store, `history-${number}`, pick(...zones))
  const history: History = { siteId, acts: 0, recounts: 0, generations: 0, faults: [] }
  const kinds = actsOf(siteId, chance).flatMap(([weight, make]) => Array<() => Act>(weight).fill(make))
  const look = async (isEnd = false) => {
    const site = await readSite(db, siteId)
    history.recounts++
    history.generations = Math.max(history.generations, (site.next ?? site.served).number)
    history.faults.push(...faultsOf(site, isEnd))
  }
  for (let done = 0; done < strides && history.faults.length === 0; done++) {
    for (let acts = 0; acts < stride; ) {
      const some = Array.from({ length: 1 + below(stores.length > 1 ? 4 : 1) }, () => pick(...kinds)())
      await Promise.all(some.map(act => act(pick(...stores))))
      acts += some.length
      history.acts += some.length
    }
    await look()
  }
  await settle(stores[0] as Store, siteId)
  await look(true)
  return history
}

function faultsOf(site: ReadSite, isEnd: boolean): string[] {
  const generations = [site.served, ...(site.next ? [site.next] : [])]
  const moved = site.responses.filter(
    ({ state, day, moved_in }) => state === 4 && (day !== 0 || moved_in !== null),
  )
  const faults = generations.flatMap(one => findMiscounted(site, one))
  if (moved.length > 0) faults.push(`${moved.length} tombstones tell a day`)
  if (!isEnd) return faults
  const strange = [...site.tally, ...site.byDimension].filter(row => row.generation !== site.served.number)
  const unfolded = site.responses.filter(({ seq, state }) => state === 0 && Number(seq) > site.folded)
  return [
    ...faults,
    ...(site.next || site.old.length > 0 ? ['a generation is left'] : []),
    ...(strange.length > 0 ? [`${strange.length} old counts are left`] : []),
    ...(unfolded.length > 0 && (site.folded > 0 || site.served.dimensions.length > 0)
      ? [`${unfolded.length} answers are not folded`]
      : []),
  ]
}

/** Does what a server does when nothing happens any more. */
async function settle(store: Store, siteId: number): Promise<void> {
  const at = Date.parse('2028-01-01T00:00Z')
  while ((await store.buildSlice({ siteId, most: 500, at })) === 'more');
  while ((await store.foldDimensions({ siteId, most: 500 })) > 0);
  for (const old of await store.listOldGenerations(Number.MAX_SAFE_INTEGER))
    if (old.siteId === siteId) while (await store.clearSlice({ ...old, most: 500 }));
}

async function addSite(store: Store, key: string, zone: string): Promise<number> {
  const added = await store.insertSite({
    site: {
      ...{ key, name: key, time_zone: zone, week_start: 'monday', stages: '[]', memory: 'none' },
      ...{ pause_days: 0, demo: 0, created_at: 0 },
    },
    secretKey: {
      prefix: key,
      hash: '',
      scope: 'admin',
      name: '',
      created_at: 0,
      last_used_at: null,
      survey_id: null,
    },
  })
  if (!added) throw new Error(`there is a site ${key} already`)
  return added.id
}
