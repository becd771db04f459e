import { afterEach, beforeEach, expect, test } from 'vitest'
import { carryOut, countsAt, importText, tableOf, upload } from './support/importing.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
})
afterEach(async () => await server.close())

test('adds to what is known of a customer without replacing it', async () => {
  const customer = { id: 'c0@example.org', traits: { plan: 'gold' } }
  await server.answer(npsAnswer({ id: freshId(), customer }))
  await importText(server, 'score,date,email,plan,city\n9,2014-01-01,c0@example.org,old,Bonn\n')
  const [known] = (await server.customers()) as { traits: string; email: string }[]
  expect([JSON.parse(known?.traits as string), known?.email]).toEqual([
    { plan: 'gold', city: 'Bonn' },
    'c0@example.org',
  ])
})

test('counts rows by the dimensions of the site, and at the touchpoints that they name', async () => {
  await server.call('PATCH', '/v1/sites/shop', { dimensions: ['cabin'] })
  const file =
    'score,date,cabin,touchpoint\n9,2014-01-01,First,Seat 1\n2,2014-01-02,Economy,Seat 2\n7,2014-01-03,Economy,account\n'
  const refused = await importText(server, file)
  expect(refused.rows).toMatchObject({ kept: 1, refused: 2 })
  expect(refused.refused[0]?.reason).toBe('The site has no touchpoint "Seat 1"; add it first.')
  const create = { touchpoint: 'account', stage: 'use', metric: 'nps', survey: 'history' } as const
  const { id } = await upload(server, file)
  const run = await carryOut(server, id, { create, source: 'other' })
  expect(run.rows).toMatchObject({ kept: 3, refused: 0 })
  expect(await countsAt(server, 'seat-2')).toEqual([{ start: '2014-01-01', count: 1, score: -100 }])
  const rows = await server.rows<{ attributes: string }>(
    'select attributes from response where survey_id = 2 order by answered_at',
  )
  expect(rows.map(({ attributes }) => JSON.parse(attributes).cabin)).toEqual(['First', 'Economy', 'Economy'])
})

test('makes a touchpoint of its own for each name, and finds it again when the file comes again', async () => {
  const names = ['客服', '配送', 'Доставка', 'A-B', 'A B', 'a-b', `${'x'.repeat(199)} y`]
  const file = `score,date,touchpoint\n${names.map((name, at) => `${at},2014-01-0${at + 1},${name}\n`).join('')}`
  const create = { touchpoint: 'account', stage: 'use', metric: 'nps', survey: 'history' } as const
  const dry = await carryOut(server, (await upload(server, file)).id, { create, dry_run: true })
  const keys = ['touchpoint', 'touchpoint-2', 'touchpoint-3', 'a-b', 'a-b-2']
  for (const key of keys) expect(dry.creates).toContain(`The touchpoint "${key}".`)
  for (const source of ['one', 'two']) {
    const { id } = await upload(server, file)
    expect((await carryOut(server, id, { create, source })).rows).toMatchObject({ kept: 7, refused: 0 })
  }
  const { body } = await server.call('GET', '/v1/touchpoints')
  const made = new Map((body as { key: string; name: string }[]).map(({ key, name }) => [key, name]))
  expect(keys.map(key => made.get(key))).toEqual(names.slice(0, 5))
  for (const key of keys.slice(0, 3))
    expect((await countsAt(server, key)).map(({ count }) => count)).toEqual([2])
})

test('raises no alert for what was imported, and lets detectors learn anew', async () => {
  const { deps } = server.app
  const { site } = await deps.directories.get('shop')
  const row = {
    site_id: site.id,
    touchpoint_id: 1,
    metric: 'nps',
    scale_min: 0,
    scale_max: 10,
    day: 20_000,
    state: '{}',
  }
  await deps.store.advanceDetector({ row, from: null, found: [], at: 0 })
  await importText(server, tableOf(5))
  expect(await deps.store.listDetectors(site.id)).toEqual([])
})
