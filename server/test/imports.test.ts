import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { carryOut, countsAt, importText, keptResponses, tableOf, upload, work } from './support/importing.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
})
afterEach(async () => await server.close())

test('keeps the rows of a table as answers of that time, and says what it took the columns for', async () => {
  const sent = await upload(server, tableOf(3))
  expect(sent).toMatchObject({ state: 'ready', rows: { read: 0 }, survey: null })
  expect(sent.guess?.columns.map(({ column, to }) => [column, to])).toEqual([
    ['id', 'external_id'],
    ['score', 'rating'],
    ['comment', 'comment'],
    ['date', 'answered_at'],
    ['email', 'email'],
    ['page', 'page'],
  ])
  const run = await carryOut(server, sent.id, { survey: 'account-nps' })
  expect(run).toMatchObject({ state: 'done', rows: { read: 3, kept: 3, known: 0, refused: 0 }, fault: null })
  const [first] = await keptResponses(server)
  expect(first).toMatchObject({ source: 4, customer_id: 'c0@example.org' })
  // Noon in Berlin.
  expect(new Date(first?.answered_at as number).toISOString()).toBe('2014-01-10T11:00:00.000Z')
  expect(JSON.parse(first?.answers as string)).toEqual({ recommend: 0, why: 'Line 0, and more' })
  expect(await countsAt(server, 'account')).toEqual([{ start: '2014-01-01', count: 3, score: -100 }])
})

test('keeps nothing twice when the same file comes again, or more of it', async () => {
  await importText(server, tableOf(300))
  expect((await importText(server, tableOf(300))).rows).toEqual({
    read: 300,
    kept: 0,
    known: 300,
    refused: 0,
  })
  expect((await importText(server, tableOf(310))).rows).toEqual({
    read: 310,
    kept: 10,
    known: 300,
    refused: 0,
  })
})

test('tells rows without an id apart by how many like them came before', async () => {
  const twins = 'score,date\n9,2014-01-01\n9,2014-01-01\n8,2014-01-01\n9,2014-01-01\n'
  expect((await importText(server, twins)).rows).toMatchObject({ kept: 4, known: 0 })
  expect((await importText(server, twins)).rows).toMatchObject({ kept: 0, known: 4 })
  expect((await importText(server, `${twins}9,2014-01-01\n`)).rows).toMatchObject({ kept: 1, known: 4 })
})

test('changes nothing in a dry run, which tells all the same what would become of it', async () => {
  const file = `${tableOf(250)}x,11,,2014-01-01,,\n`
  const { id } = await upload(server, file)
  const create = { touchpoint: 'old', stage: 'use', metric: 'nps' } as const
  const before = JSON.stringify([
    await keptResponses(server),
    await server.customers(),
    await server.rows('select * from tally'),
  ])
  const dry = await carryOut(server, id, { dry_run: true, create })
  expect(dry).toMatchObject({
    state: 'checked',
    rows: { read: 251, kept: 250, known: 0, refused: 1 },
    creates: ['The touchpoint "old".', 'The survey "old-import", which asks nobody.'],
    refused: [
      {
        row: 252,
        reason: '"11" in "score" is no whole number from 0 to 10, the scale of score.',
        because: {
          code: 'off_scale',
          values: { value: '11', column: 'score', question: 'score', min: 0, max: 10 },
        },
      },
    ],
  })
  expect(
    JSON.stringify([
      await keptResponses(server),
      await server.customers(),
      await server.rows('select * from tally'),
    ]),
  ).toBe(before)
  expect((await server.call('GET', '/v1/touchpoints')).body).toHaveLength(1)
  const run = await carryOut(server, id, { create })
  expect(run.rows).toEqual({ read: 251, kept: 250, known: 0, refused: 1 })
  expect((await server.call('GET', '/v1/surveys/old-import')).body).toMatchObject({ status: 'ended' })
  expect(await server.app.inject('/w/shop.js').then(({ body }) => body)).not.toContain('old-import')
})

test('goes on where it was ended, slice by slice, and keeps nothing twice', async () => {
  const { id } = await upload(server, tableOf(1000))
  await server.call('POST', `/v1/imports/${id}/start`, { survey: 'account-nps' })
  await work(server, 2)
  expect(await keptResponses(server)).toHaveLength(400)
  expect((await server.call('GET', `/v1/imports/${id}`)).body).toMatchObject({
    state: 'running',
    rows: { kept: 400 },
  })
  await work(server)
  const { body } = await server.call('GET', `/v1/imports/${id}`)
  expect(body).toMatchObject({ state: 'done', rows: { read: 1000, kept: 1000, known: 0 } })
  expect(await keptResponses(server)).toHaveLength(1000)
  expect((await countsAt(server, 'account')).reduce((sum, { count }) => sum + count, 0)).toBe(1000)
})

test('leaves an import to whoever works on it, and takes it over when that one is silent', async () => {
  const { id } = await upload(server, tableOf(10))
  await server.call('POST', `/v1/imports/${id}/start`, { survey: 'account-nps' })
  const { site } = await server.app.deps.directories.get('shop')
  const { now } = server.clock
  const lease = { siteId: site.id, id, from: ['waiting'], to: 'running', now, until: now + 5000 }
  expect(await server.app.deps.store.leaseImport(lease)).toBe(true)
  await work(server)
  expect(await keptResponses(server)).toHaveLength(0)
  server.clock.now += 5001
  await work(server)
  expect(await keptResponses(server)).toHaveLength(10)
})

test('keeps mappings under names, and imports with them', async () => {
  const mapping = { columns: { a: { to: 'rating' }, b: { to: 'answered_at' } }, date_format: 'mdy' }
  expect((await server.call('PUT', '/v1/import-mappings/mine', mapping)).body).toMatchObject({
    name: 'mine',
    mapping,
  })
  expect((await server.call('GET', '/v1/import-mappings')).body).toHaveLength(1)
  const { id } = await upload(server, 'a,b\n9,02/01/2014\n')
  const run = await carryOut(server, id, { survey: 'account-nps', mapping_name: 'mine' })
  expect(run.rows).toMatchObject({ kept: 1 })
  expect(new Date((await keptResponses(server))[0]?.answered_at as number).toISOString()).toContain(
    '2014-02-01',
  )
  expect((await server.call('DELETE', '/v1/import-mappings/mine')).status).toBe(204)
  expect((await server.call('DELETE', '/v1/import-mappings/mine')).status).toBe(404)
})

test('removes the file once it is imported, and holds up no visitor meanwhile', async () => {
  const { id } = await upload(server, tableOf(1000))
  await server.call('POST', `/v1/imports/${id}/start`, { survey: 'account-nps' })
  let isOver = false
  const visitor = (async () => {
    let count = 0
    for (; !isOver; count++)
      expect((await server.answer(npsAnswer({ id: freshId() }))).body.status).toBe('created')
    return count
  })()
  await work(server)
  isOver = true
  const visited = await visitor
  expect(visited).toBeGreaterThan(0)
  expect((await keptResponses(server)).length).toBe(1000 + visited)
  expect(readdirSync(join(dirname(server.file), 'imports'))).toEqual([])
})
