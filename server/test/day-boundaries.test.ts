import { newSite } from '@touchline/shared/contract/site.ts'
import type { TrendSeries } from '@touchline/shared/contract/trend.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dayBoundaries } from '../../shared/test/day-boundaries.ts'
import { createSite } from '../src/domain/manage-sites.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
})
afterAll(async () => await server.close())

/** A site of its own in a zone, with its survey. */
async function openSite(timeZone: string): Promise<{ key: string; zone: TestServer }> {
  const key = `zone-${freshId().slice(-6)}`
  const { secret_key } = await addSite(key, timeZone)
  const zone = { ...server, call: callWith(secret_key) }
  await addNpsSurvey(zone)
  return { key, zone }
}

const callWith =
  (secret: string): TestServer['call'] =>
  async (method, url, body) => {
    const headers = { authorization: `Bearer ${secret}` }
    const reply = await server.app.inject({
      method,
      url,
      headers,
      ...(body !== undefined && { payload: body as object }),
    })
    return { status: reply.statusCode, body: reply.json() }
  }

async function addSite(key: string, timeZone: string): Promise<{ secret_key: string }> {
  return await createSite(server.app.deps, newSite.parse({ key, name: key, time_zone: timeZone }))
}

async function answerAt(site: string, instant: number, recommend: number): Promise<void> {
  server.clock.now = instant
  const sent = await server.answer({ ...npsAnswer({ id: freshId(), answers: { recommend } }), site })
  expect(sent.status).toBe(202)
}

const dateOf = (date: string, days: number) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10)

describe.each(dayBoundaries)('%s (%s, %s)', (_, timeZone, date, start, hours) => {
  const [first, end] = [Date.parse(start), Date.parse(start) + hours * hourMs]

  test('counts what was answered at its first and last moment, and not a moment earlier or later', async () => {
    const { key, zone } = await openSite(timeZone)
    await answerAt(key, first - 1, 0)
    if (hours > 0) {
      await answerAt(key, first, 10)
      await answerAt(key, end - 1, 10)
    }
    await answerAt(key, end, 0)
    const span = `from=${dateOf(date, -2)}&to=${dateOf(date, 2)}`
    const { body } = await zone.call('GET', `/v1/trends?every=day&compare=none&window=7&${span}`)
    const [{ buckets, total }] = body.series as [TrendSeries]
    const that = buckets.find(bucket => bucket.start === date)
    expect(that).toMatchObject({ count: hours > 0 ? 2 : 0, score: hours > 0 ? 100 : null })
    expect(total.count).toBe(hours > 0 ? 4 : 2)
    const hourly = await zone.call(
      'GET',
      `/v1/trends?every=hour&compare=none&window=7&from=${date}&to=${date}`,
    )
    const counted = (hourly.body.series[0].buckets as TrendSeries['buckets']).filter(({ count }) => count > 0)
    expect(counted).toHaveLength(hours > 0 ? 2 : 0)
    expect(hourly.body.series[0].buckets).toHaveLength(Math.ceil(hours))
  })
})
