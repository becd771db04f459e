import { afterEach, beforeEach, expect, test } from 'vitest'
import { foldAll } from '../src/jobs/fold.ts'
import { pruneAll } from '../src/jobs/prune.ts'
import { seeded } from './support/seeded.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
  await server.call('PATCH', '/v1/sites/shop', { dimensions: ['locale', 'plan'] })
})
afterEach(async () => await server.close())

const throwIt = {
  onError: (error: unknown) => {
    throw error
  },
}
const fold = () => foldAll(server.app.deps.store, throwIt)
const query = (sql: string) => server.rows(sql)
interface Counted {
  dimension: string
  value: string
}
const nameOf = ({ dimension, value }: Counted) => JSON.stringify([dimension, value])
const counted = async () => {
  const cells = await server.rows<Counted>(
    `select dimension, value, sum(commented) as commented, sum(c0) as c0, sum(c7) as c7, sum(c10) as c10
     from tally_dimension join dimension_value using (site_id, dimension) where id = value_id
     group by dimension, value having sum(commented + c0 + c7 + c10) > 0`,
  )
  return cells.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
}
interface Kept {
  attributes: string | null
  answers: string
  commented: number
}
const recounted = async () => {
  const kept = await server.rows<Kept>('select attributes, answers, commented from response where state = 0')
  const facts = kept.flatMap(({ attributes, answers, commented }) =>
    Object.entries(JSON.parse(attributes ?? '{}')).map(([dimension, value]) => ({
      ...{ dimension, value, commented, rating: JSON.parse(answers).recommend },
    })),
  )
  const cells = Map.groupBy(facts, ({ dimension, value }) => JSON.stringify([dimension, value]))
  return [...cells.keys()].sort().map(name => {
    const group = cells.get(name) ?? []
    const [dimension, value] = JSON.parse(name)
    const rated = (rating: number) => group.filter(one => one.rating === rating).length
    const commented = group.reduce((sum, one) => sum + one.commented, 0)
    return { dimension, value, commented, c0: rated(0), c7: rated(7), c10: rated(10) }
  })
}
const give = (id: string, plan: string | undefined, rating = 10, revision = 1, isTrapped = false) =>
  server.answer(
    npsAnswer({
      id,
      revision,
      locale: 'de',
      answers: { recommend: rating },
      ...(isTrapped && { trap: 'bait' }),
      ...(plan && { customer: { id: 'ann', traits: { plan } } }),
    }),
  )

test('counts answers by the facts that the site declares, just behind', async () => {
  await give(freshId(), 'business')
  await give(freshId(), 'free', 0)
  await give(freshId(), undefined, 7)
  expect(await counted()).toEqual([])
  await fold()
  expect(await counted()).toEqual([
    { dimension: 'locale', value: 'de', commented: 0, c0: 1, c7: 1, c10: 1 },
    { dimension: 'plan', value: 'business', commented: 0, c0: 0, c7: 0, c10: 1 },
    { dimension: 'plan', value: 'free', commented: 0, c0: 1, c7: 0, c10: 0 },
  ])
  await fold()
  expect(await counted()).toEqual(await recounted())
})

test('keeps no trait with an answer that is not declared', async () => {
  await server.answer(
    npsAnswer({ id: freshId(), customer: { id: 'ann', traits: { plan: 'free', income: 'none' } } }),
  )
  expect(await query('select attributes from response')).toEqual([{ attributes: '{"plan":"free"}' }])
})

test('takes the 201st value and all after it for one, called other', async () => {
  for (let value = 0; value < 203; value++) await give(freshId(), `plan ${value}`)
  await fold()
  expect(
    await query(
      `select count(*) as cells, sum(c10) as answers from tally_dimension where dimension = 'plan' and value_id = 0`,
    ),
  ).toEqual([{ cells: 1, answers: 3 }])
  expect(await query(`select max(id) as last from dimension_value where dimension = 'plan'`)).toEqual([
    { last: 200 },
  ])
})

test.each([1, 2, 3, 4])(
  'has counts by dimension that equal a recount after any history, folded at any moment (seed %i)',
  async seed => {
    const random = seeded(seed)
    const below = (n: number) => Math.floor(random() * n)
    const ids = Array.from({ length: 30 }, freshId)
    for (let round = 0; round < 25; round++) {
      const some = Array.from({ length: 1 + below(20) }, () => ids[below(ids.length)] as string)
      const plan = () => ['free', 'business', undefined][below(3)]
      await Promise.all(some.map(id => give(id, plan(), [0, 7, 10][below(3)], 1 + below(6), below(4) === 0)))
      const { store } = server.app.deps
      if (below(2)) await store.foldDimensions({ siteId: 1, most: 1 + below(15) })
      const action = ['release', 'discard'][below(2)]
      if (below(3) === 0) await server.call('POST', '/v1/quarantine', { action, all: true })
    }
    await fold()
    expect(await counted()).toEqual(await recounted())
    expect((await recounted()).length).toBe(3)
  },
)

test('removes events that are a week old, and none that is still to be counted', async () => {
  const { store } = server.app.deps
  const events = () => query('select count(*) as n from outbox')
  await give(freshId(), 'free')
  await fold()
  await give(freshId(), 'free')
  server.clock.now += 8 * 86_400_000
  await give(freshId(), 'free')
  await pruneAll(store, server.clock.now, throwIt)
  expect(await events()).toEqual([{ n: 2 }])
  await fold()
  await pruneAll(store, server.clock.now, throwIt)
  expect(await events()).toEqual([{ n: 1 }])
  expect(await counted()).toEqual(await recounted())
})

test('keeps counting after a trait that ends in half a letter, or is cut in the middle of one', async () => {
  for (const plan of ['\ud83d', '\ud83d', '😀'.repeat(60), `${'a'.repeat(99)}😀`, `${'a'.repeat(99)}😀`]) {
    const id = freshId()
    await give(id, plan)
    await fold()
    expect((await give(id, plan, 0, 2)).status).toBe(202)
  }
  await fold()
  expect(await counted()).toEqual(await recounted())
})

test('counts answers that are alike once each in a generation whose building has passed only some of them', async () => {
  const { store } = server.app.deps
  const [first, second, third] = [freshId(), freshId(), freshId()].sort() as [string, string, string]
  for (const id of [second, third]) await give(id, 'business')
  await store.repairCounts({ siteId: 1, total: 2, at: 0 })
  const build = () => store.buildSlice({ siteId: 1, most: 1, at: 1 })
  expect(await build()).toBe('more')
  await give(first, 'business')
  await fold()
  while ((await build()) === 'more');
  const byPlan = `select generation, cast(sum(c10) as integer) as c10 from tally_dimension
    where dimension = 'plan' group by generation order by generation`
  const all = (generation: number) => ({ generation, c10: 3 })
  const [{ generation }] = (await query('select generation from site')) as [{ generation: number }]
  expect(await query(byPlan)).toEqual([all(generation - 1), all(generation)])
})
