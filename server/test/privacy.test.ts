import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { retainAll } from '../src/domain/privacy/retain.ts'
import { foldAll } from '../src/jobs/fold.ts'
import { type RealPostgres, startPostgres } from './support/real-postgres.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

let postgres: RealPostgres
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(async () => await postgres?.stop())

const engines = { sqlite: async () => undefined, postgres: async () => await postgres.createDatabase() }

async function openShop(databaseUrl: string | undefined): Promise<TestServer> {
  const server = await openTestServer(undefined, { ...(databaseUrl && { databaseUrl }) })
  await addNpsSurvey(server)
  await server.call('PATCH', '/v1/sites/shop', { dimensions: ['plan', 'locale'] })
  return server
}

/** What a trend says of the one touchpoint, over all its days. */
async function scoreOf({ call }: TestServer) {
  const { body } = await call('GET', '/v1/trends?from=2026-04-01&to=2026-07-31&every=month')
  const points = body.series[0].buckets as { count: number; score: number | null }[]
  return points.map(({ count, score }) => [count, score])
}

const failing = (error: unknown) => {
  throw error
}

describe.each(Object.keys(engines) as (keyof typeof engines)[])('on %s', engine => {
  let server: TestServer
  beforeAll(async () => {
    server = await openShop(await engines[engine]())
  })
  afterAll(async () => await server.close())
  const fold = () => foldAll(server.app.deps.store, { onError: failing })
  const said = (customer: string | undefined, rating: number, more: object = {}) =>
    npsAnswer({
      id: freshId(),
      answers: { recommend: rating, why: `said ${rating}` },
      locale: 'de',
      page: 'https://shop.example/orders',
      ...(customer && { customer: { id: customer, email: 'a@b.example', traits: { plan: 'gold' } } }),
      ...more,
    })

  test('forgets a customer: rows, scores, counts by dimension; and tells whoever listens', async () => {
    const before = await scoreOf(server)
    const stranger = said(undefined, 9)
    await server.answer(stranger)
    const mine = [said('erik', 0), said('erik', 2)]
    for (const answer of mine) await server.answer(answer)
    await fold()
    await server.answer(said('erik', 1))
    const reply = await server.call('POST', '/v1/erasures', { customer: 'erik' })
    expect(reply).toEqual({ status: 200, body: { erased: 3, customer: true } })
    await fold()
    const after = await scoreOf(server)
    expect(after[1]).toEqual([(before[1]?.[0] as number) + 1, 100])
    const left = await server.call('POST', '/v1/exports', { customer: 'erik' })
    expect(left.body).toEqual({ customer: null, responses: [] })
    expect(await server.call('POST', '/v1/erasures', { customer: 'erik' })).toMatchObject({
      body: { erased: 0, customer: false },
    })
  })

  test('acknowledges a retry and a revision of what was erased, and keeps nothing of them', async () => {
    const answer = said('ida', 3)
    await server.answer(answer)
    await server.call('POST', '/v1/erasures', { customer: 'ida' })
    const score = await scoreOf(server)
    for (const again of [
      answer,
      { ...answer, revision: 7 },
      { ...answer, survey: 'account-nps', revision: 2 },
    ])
      expect(await server.answer(again)).toMatchObject({
        status: 200,
        body: { id: answer.id, status: 'stale' },
      })
    expect(await scoreOf(server)).toEqual(score)
    expect((await server.call('POST', '/v1/exports', { customer: 'ida' })).body.responses).toEqual([])
  })

  test('forgets one anonymous answer by its id, and what a doubted one claims of its customer', async () => {
    const answer = said(undefined, 4)
    await server.answer(answer)
    expect((await server.call('POST', '/v1/erasures', { response: answer.id })).body.erased).toBe(1)
    await server.answer(said('"bo%_b"', 5, { trap: 'bait' }))
    const other = said('"bo!!b"', 6, { trap: 'bait' })
    await server.answer(other)
    expect((await server.call('POST', '/v1/erasures', { customer: '"bo%_b"' })).body.erased).toBe(1)
    const waiting = (await server.call('GET', '/v1/quarantine')).body.responses
    expect(waiting.map(({ id }: { id: string }) => id)).toEqual([other.id])
    await server.call('POST', '/v1/quarantine', { action: 'discard', all: true })
  })

  test('keeps nothing of an answer that was to be forgotten before it came', async () => {
    const answer = said(undefined, 4)
    expect((await server.call('POST', '/v1/erasures', { response: answer.id })).body.erased).toBe(0)
    expect(await server.answer(answer)).toMatchObject({ status: 200, body: { status: 'stale' } })
    expect(await server.rows(`select answers from response where id = '${answer.id}'`)).toEqual([
      { answers: '{}' },
    ])
  })

  test('forgets the words of a fact that nobody else had, and keeps those that others have', async () => {
    const traits = { plan: 'only hers' }
    await server.answer(said('mira', 9, { customer: { id: 'mira', traits } }))
    await server.answer(said('nils', 9))
    await fold()
    await server.call('POST', '/v1/erasures', { customer: 'mira' })
    const values = await server.rows<{ value: string }>(
      "select value from dimension_value where dimension = 'plan'",
    )
    expect(values.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['gold', expect.stringMatching(/^\(erased/)]),
    )
    expect(JSON.stringify(values)).not.toContain('only hers')
  })

  test('shows what a doubted answer claims, and lists it still after its time is over', async () => {
    const answer = said('otto', 2, { trap: 'bait' })
    await server.answer(answer)
    const { body } = await server.call('POST', '/v1/exports', { customer: 'otto' })
    expect(body.responses).toMatchObject([{ state: 'quarantined', claim: { email: 'a@b.example' } }])
    await server.app.deps.store.anonymiseResponses({ siteId: 1, ids: [answer.id], at: server.clock.now })
    const waiting = await server.call('GET', '/v1/quarantine')
    expect(waiting).toMatchObject({ status: 200, body: { responses: [{ id: answer.id, customer: null }] } })
    await server.call('POST', '/v1/quarantine', { action: 'discard', all: true })
  })

  test('shows a customer all that is kept of them', async () => {
    const answer = said('lena', 8)
    await server.answer(answer)
    const { body } = await server.call('POST', '/v1/exports', { customer: 'lena' })
    expect(body).toMatchObject({
      customer: { id: 'lena', email: 'a@b.example', traits: { plan: 'gold' }, is_proven: false },
      responses: [
        {
          id: answer.id,
          survey: 'account-nps',
          touchpoint: 'account',
          state: 'counted',
          answers: { recommend: 8, why: 'said 8' },
          page: 'https://shop.example/orders',
          attributes: { plan: 'gold', locale: 'de' },
        },
      ],
    })
  })

  test('anonymises what was kept long enough, once, and keeps its score and its counts', async () => {
    await server.call('PATCH', '/v1/surveys/account-nps', { keep_days: 30 })
    const answer = said('old', 1)
    await server.answer(answer)
    await fold()
    const score = await scoreOf(server)
    const retain = () =>
      retainAll({ store: server.app.deps.store, now: () => server.clock.now }, { onError: failing })
    server.clock.now += 29 * 86_400_000
    expect(await retain()).toBe(0)
    server.clock.now += 2 * 86_400_000
    expect(await retain()).toBeGreaterThan(0)
    expect(await retain()).toBe(0)
    await fold()
    expect(await scoreOf(server)).toEqual(score)
    expect((await server.call('POST', '/v1/exports', { customer: 'old' })).body.responses).toEqual([])
    expect(await server.answer({ ...answer, revision: 2 })).toMatchObject({ body: { status: 'stale' } })
  })

  test('notes who did what, newest first, and never to whom', async () => {
    const { body } = await server.call('GET', '/v1/audit?limit=3')
    expect(body.acts).toMatchObject([
      { act: 'POST /v1/exports', actor: server.key.slice(0, 12), subject: null },
      { act: 'PATCH /v1/surveys/:survey', subject: 'account-nps' },
      { act: 'POST /v1/exports' },
    ])
    const older = await server.call('GET', `/v1/audit?limit=200&cursor=${body.next}`)
    expect(older.body.acts.at(-1)).toMatchObject({ act: 'POST /v1/touchpoints', subject: 'account' })
    expect(JSON.stringify(older.body)).not.toMatch(/erik|lena|ida/)
  })

  test.each([
    [{}, 'must hold either `customer` or `response`'],
    [{ customer: 'x', response: freshId() }, 'must hold either `customer` or `response`'],
    [{ response: 'x' }, 'response'],
  ])('refuses to forget %j, and says why', async (body, sentence) => {
    const reply = await server.call('POST', '/v1/erasures', body)
    expect([reply.status, reply.body.detail]).toEqual([400, expect.stringContaining(sentence)])
  })
})

test('leaves nothing of an erased customer in any file', async () => {
  const server = await openShop(undefined)
  const canary = 'canary-5e1f'
  const long = `${canary} `.repeat(300)
  for (let number = 0; number < 40; number++) {
    const id = freshId()
    const customer = { id: canary, email: `${canary}@b.example`, traits: { note: long.slice(0, 400) } }
    const page = `https://shop.example/${canary}`
    await server.answer(npsAnswer({ id, customer, page, answers: { recommend: 1, why: canary } }))
    await server.answer(npsAnswer({ id, revision: 2, customer, page, answers: { recommend: 2, why: long } }))
    for (let other = 0; other < 5; other++)
      await server.answer(
        npsAnswer({ id: freshId(), answers: { recommend: 9, why: 'x'.repeat(other * 400) } }),
      )
  }
  await foldAll(server.app.deps.store, { onError: failing })
  const found = () =>
    readdirSync(dirname(server.file)).filter(name =>
      readFileSync(join(dirname(server.file), name)).includes(canary),
    )
  expect(found()).not.toEqual([])
  expect((await server.call('POST', '/v1/erasures', { customer: canary })).body.erased).toBe(40)
  await server.app.deps.store.rebuild()
  expect(found()).toEqual([])
  await server.close()
})
