import { type AlertPage, alertPage } from '@touchline/shared/contract/alert.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { detectAll, detectChanges } from '../src/domain/alerts/detect.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

const dayMs = 86_400_000
let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
})
afterAll(async () => await server.close())

const look = async () => await detectChanges(server.app.deps, await server.app.deps.directories.get('shop'))

/** So many days with twenty answers each: how many promoters, passives and detractors there are on each. */
async function liveThrough(
  days: number,
  [promoters, passives, detractors]: readonly [number, number, number],
) {
  for (let day = 0; day < days; day++) {
    const ratings = [
      ...Array.from({ length: promoters }, () => 10),
      ...Array.from({ length: passives }, () => 8),
      // Their number swings a little, as it does in life.
      ...Array.from({ length: detractors + (day % 3) - 1 }, () => 2),
    ]
    await Promise.all(
      ratings.map(recommend => server.answer(npsAnswer({ id: freshId(), answers: { recommend } }))),
    )
    server.clock.now += dayMs
  }
}

async function alerts(query = ''): Promise<AlertPage> {
  const { status, body } = await server.call('GET', `/v1/alerts?${query}`)
  expect(status).toBe(200)
  expect(alertPage.strict().parse(body)).toEqual(body)
  return body
}

test('says how long it still learns', async () => {
  expect((await alerts()).watched).toMatchObject([
    { touchpoint: 'account', metric: 'nps', state: 'learning', until: { days: 84, answers: 1500 } },
  ])
  await liveThrough(10, [10, 6, 4])
  expect(await look()).toBe(0)
  expect((await alerts()).watched).toMatchObject([{ state: 'learning', until: { days: 74, answers: 1301 } }])
})

test('raises one alert for one lasting fall, and says how the score stood before', async () => {
  await liveThrough(80, [10, 6, 4])
  expect(await look()).toBe(0)
  expect((await alerts()).watched).toMatchObject([{ state: 'watching', until: null }])
  const fallsOn = new Date(server.clock.now).toISOString().slice(0, 10)
  for (let day = 0; day < 20; day++) {
    await liveThrough(1, [5, 6, 9])
    await look()
  }
  const { alerts: raised, watched } = await alerts()
  expect(raised).toMatchObject([
    { id: 1, touchpoint: 'account', metric: 'nps', kind: 'fall', acknowledged_at: null },
  ])
  expect(watched).toMatchObject([{ state: 'shifted' }])
  const [{ since, day, reason }] = raised as [AlertPage['alerts'][number]]
  expect(Math.abs(Date.parse(since) - Date.parse(fallsOn))).toBeLessThanOrEqual(2 * dayMs)
  expect(Date.parse(day) - Date.parse(fallsOn)).toBeLessThanOrEqual(10 * dayMs)
  expect(reason).toMatchObject({ against_days: 28 })
  expect(reason?.interval.high).toBeLessThan(0)
})

test('tells when all is as before again, and raises no other alert for it', async () => {
  const [{ ended_on }] = (await alerts()).alerts as [AlertPage['alerts'][number]]
  expect(ended_on).toBeNull()
  await liveThrough(12, [10, 6, 4])
  await look()
  const { alerts: raised, watched } = await alerts()
  expect(raised).toMatchObject([{ id: 1, kind: 'fall', ended_on: expect.any(String) }])
  expect(watched).toMatchObject([{ state: 'watching' }])
})

test('is acknowledged once, by whoever was first', async () => {
  const acknowledge = async (id: number) => await server.call('POST', `/v1/alerts/${id}/acknowledge`)
  const first = await acknowledge(1)
  expect(first).toMatchObject({ status: 200, body: { acknowledged_by: server.key.slice(0, 12) } })
  server.clock.now += 1000
  expect((await acknowledge(1)).body).toEqual(first.body)
  expect((await alerts('open=true')).alerts).toEqual([])
  expect(await acknowledge(99)).toMatchObject({ status: 404, body: { code: 'not_found' } })
})

test('does not take what was imported for what customers feel now', async () => {
  const before = (await alerts()).alerts.length
  await look()
  for (let number = 0; number < 400; number++)
    await server.answer(npsAnswer({ id: freshId(), answers: { recommend: 10 } }))
  await server.rows(`update response set source = 4 where received_at = ${server.clock.now}`)
  await liveThrough(1, [10, 6, 4])
  await look()
  expect((await alerts()).alerts).toHaveLength(before)
})

test('looks at no day twice, and never at one that has not ended', async () => {
  await look()
  const states = async () => await server.rows('select day, state from detector')
  const before = await states()
  expect(await look()).toBe(0)
  for (let number = 0; number < 50; number++)
    await server.answer(npsAnswer({ id: freshId(), answers: { recommend: 0 } }))
  expect(await look()).toBe(0)
  expect(await states()).toEqual(before)
})

test('ends what it told of a score that is the headline no more', async () => {
  await liveThrough(20, [5, 6, 9])
  await look()
  const [open] = (await alerts()).alerts
  expect(open).toMatchObject({ kind: 'fall', ended_on: null })
  const changed = await server.call('PATCH', '/v1/touchpoints/account', { metric: 'ces' })
  expect(changed.status).toBe(200)
  await look()
  expect((await alerts()).alerts[0]).toMatchObject({ id: open?.id, ended_on: expect.any(String) })
  expect(await server.rows('select metric from detector')).toEqual([])
  await server.call('PATCH', '/v1/touchpoints/account', { metric: 'nps' })
})

test('goes on with the other sites where one fails', async () => {
  const failed: unknown[] = []
  await detectAll(
    {
      ...server.app.deps,
      directories: {
        ...server.app.deps.directories,
        get: () => Promise.reject(new Error('gone')),
      },
    },
    { onError: error => failed.push(error) },
  )
  expect(failed).toHaveLength(1)
})
