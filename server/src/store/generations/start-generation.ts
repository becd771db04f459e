import type { Transaction } from 'kysely'
import { beginFold } from '../dimension-fold.ts'
import { hasRows } from '../has-rows.ts'
import type { Schema } from '../schema.ts'
import { nextNumber, retire } from './flip.ts'
import type { Generation, Generations } from './generation.ts'
import { holdGenerations } from './read-generations.ts'

/** What the counts of a site are to become; what is left out stays as it is, or as it is becoming already. */
export interface CountsWish {
  siteId: number
  timeZone?: string | undefined
  dimensions?: string[] | undefined
  /** About how much there is to count. */
  total: number
  at: number
}

/**
 * Lets a site be counted by the days of another time zone, or by other dimensions: at once where nothing is counted yet, else by building
 * a new generation. One that was being built for something else is given up, and nothing is built for what is there already.
 */
export async function recountFor(trx: Transaction<Schema>, wish: CountsWish): Promise<void> {
  const known = await holdGenerations(trx, wish.siteId)
  if (!known) return
  const { timeZone, dimensions } = known.next ?? known.served
  const goal = { timeZone: wish.timeZone ?? timeZone, dimensions: wish.dimensions ?? dimensions }
  if (isSame(goal, known.next ?? known.served)) return await keepOrder(trx, wish.siteId, goal, known)
  if (known.next) await giveUp(trx, { siteId: wish.siteId, generation: known.next.number, at: wish.at })
  if (isSame(goal, known.served))
    return await keepOrder(trx, wish.siteId, goal, { ...known, next: undefined })
  if (await hasRows(trx, wish.siteId)) await begin(trx, wish, reasonOf(goal, known), goal)
  else await changeAtOnce(trx, wish.siteId, goal)
  if (goal.dimensions.length > 0) await beginFold(trx, wish.siteId)
}

/** Lets all rows of a site be counted anew, unless that is being done already. */
export async function recountAsItIs(
  trx: Transaction<Schema>,
  wish: Pick<CountsWish, 'siteId' | 'total' | 'at'>,
): Promise<void> {
  const known = await holdGenerations(trx, wish.siteId)
  if (known && !known.next) await begin(trx, wish, 'repair', known.served)
}

type Goal = Pick<Generation, 'timeZone' | 'dimensions'>

const isSame = (one: Goal, other: Goal) => one.timeZone === other.timeZone && hasSameDimensions(one, other)

const hasSameDimensions = (one: Goal, other: Goal) =>
  one.dimensions.length === other.dimensions.length &&
  one.dimensions.every(dimension => other.dimensions.includes(dimension))

const reasonOf = (goal: Goal, { served }: Generations) =>
  goal.timeZone === served.timeZone ? 'dimensions' : 'time_zone'

/** In which order dimensions stand changes nothing that is counted. */
async function keepOrder(
  trx: Transaction<Schema>,
  siteId: number,
  goal: Goal,
  { served, next }: Generations,
): Promise<void> {
  const set = { dimensions: JSON.stringify(goal.dimensions) }
  if (next) await trx.updateTable('recounting').set(set).where('site_id', '=', siteId).execute()
  if (hasSameDimensions(goal, served))
    await trx.updateTable('site').set(set).where('id', '=', siteId).execute()
}

async function giveUp(
  trx: Transaction<Schema>,
  of: { siteId: number; generation: number; at: number },
): Promise<void> {
  await trx.deleteFrom('recounting').where('site_id', '=', of.siteId).execute()
  await retire(trx, of)
}

const begin = async (
  trx: Transaction<Schema>,
  { siteId, total, at }: Pick<CountsWish, 'siteId' | 'total' | 'at'>,
  reason: string,
  goal: Goal,
): Promise<void> =>
  void (await trx
    .insertInto('recounting')
    .values({
      ...{ site_id: siteId, generation: await nextNumber(trx, siteId), reason },
      ...{ time_zone: goal.timeZone, dimensions: JSON.stringify(goal.dimensions) },
      ...{ part: 'response', passed: '', done: 0, total, started_at: at },
    })
    .execute())

const changeAtOnce = async (trx: Transaction<Schema>, siteId: number, goal: Goal): Promise<void> =>
  void (await trx
    .updateTable('site')
    .set({ time_zone: goal.timeZone, dimensions: JSON.stringify(goal.dimensions) })
    .where('id', '=', siteId)
    .execute())
