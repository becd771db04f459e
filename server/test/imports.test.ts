import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tidyImports } from '../src/domain/importing/work-on-imports.ts'
import { carryOut, countsAt, importText, upload, work } from './support/importing.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
})
afterEach(async () => await server.close())

const head = 'id,score,comment,date,email,page\n'
const rows = (from: number, to: number) =>
  Array.from(
    { length: to - from },
    (_, at) =>
      `r${from + at},${(from + at) % 11},"Line ${from + at}, and more",2014-0${1 + ((from + at) % 9)}-1${(from + at) % 10},c${from + at}@example.org,/p\n`,
  ).join('')
const table = (count: number) => head + rows(0, count)

const responses = async () =>
  await server.rows<{
    id: string
    answers: string
    answered_at: number
    source: number
    customer_id: string | null
  }>('select id, answers, answered_at, source, customer_id from response order by answered_at, id')

test('keeps the rows of a table as answers of that time, and says what it took the columns for', async () => {
  const sent = await upload(server, table(3))
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
  const [first] = await responses()
  expect(first).toMatchObject({ source: 4, customer_id: 'c0@example.org' })
  // Noon in Berlin.
  expect(new Date(first?.answered_at as number).toISOString()).toBe('2014-01-10T11:00:00.000Z')
  expect(JSON.parse(first?.answers as string)).toEqual({ recommend: 0, why: 'Line 0, and more' })
  expect(await countsAt(server, 'account')).toEqual([{ start: '2014-01-01', count: 3, score: -100 }])
})

test('keeps nothing twice when the same file comes again, or more of it', async () => {
  await importText(server, table(300))
  expect((await importText(server, table(300))).rows).toEqual({ read: 300, kept: 0, known: 300, refused: 0 })
  expect((await importText(server, table(310))).rows).toEqual({ read: 310, kept: 10, known: 300, refused: 0 })
})

test('tells rows without an id apart by how many like them came before', async () => {
  const twins = 'score,date\n9,2014-01-01\n9,2014-01-01\n8,2014-01-01\n9,2014-01-01\n'
  expect((await importText(server, twins)).rows).toMatchObject({ kept: 4, known: 0 })
  expect((await importText(server, twins)).rows).toMatchObject({ kept: 0, known: 4 })
  expect((await importText(server, `${twins}9,2014-01-01\n`)).rows).toMatchObject({ kept: 1, known: 4 })
})

test('changes nothing in a dry run, which tells all the same what would become of it', async () => {
  const file = `${table(250)}x,11,,2014-01-01,,\n`
  const { id } = await upload(server, file)
  const create = { touchpoint: 'old', stage: 'use', metric: 'nps' } as const
  const before = JSON.stringify([
    await responses(),
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
    JSON.stringify([await responses(), await server.customers(), await server.rows('select * from tally')]),
  ).toBe(before)
  expect((await server.call('GET', '/v1/touchpoints')).body).toHaveLength(1)
  const run = await carryOut(server, id, { create })
  expect(run.rows).toEqual({ read: 251, kept: 250, known: 0, refused: 1 })
  expect((await server.call('GET', '/v1/surveys/old-import')).body).toMatchObject({ status: 'ended' })
  expect(await server.app.inject('/w/shop.js').then(({ body }) => body)).not.toContain('old-import')
})

test('goes on where it was ended, slice by slice, and keeps nothing twice', async () => {
  const { id } = await upload(server, table(1000))
  await server.call('POST', `/v1/imports/${id}/start`, { survey: 'account-nps' })
  await work(server, 2)
  expect(await responses()).toHaveLength(400)
  expect((await server.call('GET', `/v1/imports/${id}`)).body).toMatchObject({
    state: 'running',
    rows: { kept: 400 },
  })
  await work(server)
  const { body } = await server.call('GET', `/v1/imports/${id}`)
  expect(body).toMatchObject({ state: 'done', rows: { read: 1000, kept: 1000, known: 0 } })
  expect(await responses()).toHaveLength(1000)
  expect((await countsAt(server, 'account')).reduce((sum, { count }) => sum + count, 0)).toBe(1000)
})

test('leaves an import to whoever works on it, and takes it over when that one is silent', async () => {
  const { id } = await upload(server, table(10))
  await server.call('POST', `/v1/imports/${id}/start`, { survey: 'account-nps' })
  const { site } = await server.app.deps.directories.get('shop')
  const { now } = server.clock
  const lease = { siteId: site.id, id, from: ['waiting'], to: 'running', now, until: now + 5000 }
  expect(await server.app.deps.store.leaseImport(lease)).toBe(true)
  await work(server)
  expect(await responses()).toHaveLength(0)
  server.clock.now += 5001
  await work(server)
  expect(await responses()).toHaveLength(10)
})

test('gives the refused rows back as a table that can be mended and imported', async () => {
  const file =
    'score;comment;date\n9;"=1+1; or\n""so""";01.02.2014\n12;Too much;02.02.2014\n7;No such day;31.02.2014\n8;Long ago;01.01.1970\n3;Tomorrow;01.01.2090\n'
  const run = await importText(server, file)
  expect(run.rows).toEqual({ read: 5, kept: 1, known: 0, refused: 4 })
  expect(run.refused.map(({ row, because }) => [row, because?.code])).toEqual([
    ...[
      [3, 'off_scale'],
      [4, 'no_date'],
    ],
    ...[
      [5, 'too_early'],
      [6, 'in_future'],
    ],
  ])
  const asked = { url: `/v1/imports/${run.id}/refused`, headers: { authorization: `Bearer ${server.key}` } }
  const { body } = await server.app.inject(asked)
  expect(body.split('\r\n').slice(0, 3)).toEqual([
    '_row,_reason,score,comment,date',
    '3,"""12"" in ""score"" is no whole number from 0 to 10, the scale of recommend.",12,Too much,02.02.2014',
    '4,"""31.02.2014"" in ""date"" is no date that there is in the format dmy.",7,No such day,31.02.2014',
  ])
  expect(body).toContain('lies before 1990-01-01')
  expect(body).toContain('lies in the future')
  const mended = body
    .replace(',12,', ',2,')
    .replace(',31.02.2014', ',28.02.2014')
    .replace(',01.01.1970', ',01.01.2010')
  const again = await importText(server, mended)
  expect(again.rows).toEqual({ read: 4, kept: 3, known: 0, refused: 1 })
  expect(await responses()).toHaveLength(4)
})

test('tells the reasons that an earlier version has kept, which had no codes', async () => {
  const { id } = await importText(server, 'score,date\n12,2014-01-01\n9,2014-01-01\n')
  const { site } = await server.app.deps.directories.get('shop')
  const refused = [{ row: 2, reason: 'Some sentence.' }]
  const report = JSON.stringify({ guess: null, notices: [], creates: [], refused })
  await server.app.deps.store.updateImport({ siteId: site.id, id, from: ['done'], set: { report } })
  expect((await server.call('GET', `/v1/imports/${id}`)).body.refused).toEqual(refused)
})

test('takes all answers of an import out of the scores, puts them back, and removes them', async () => {
  await server.answer(npsAnswer({ id: freshId() }))
  const visitor = await countsAt(server, 'account')
  const run = await importText(server, table(500))
  const counted = await countsAt(server, 'account')
  await server.call('PATCH', `/v1/imports/${run.id}`, { is_counted: false })
  await work(server)
  expect((await server.call('GET', `/v1/imports/${run.id}`)).body).toMatchObject({
    state: 'done',
    is_counted: false,
  })
  expect(await countsAt(server, 'account')).toEqual(visitor)
  await server.call('PATCH', `/v1/imports/${run.id}`, { is_counted: true })
  await work(server)
  expect(await countsAt(server, 'account')).toEqual(counted)
  expect((await server.call('DELETE', `/v1/imports/${run.id}`)).status).toBe(202)
  await work(server)
  expect((await server.call('GET', `/v1/imports/${run.id}`)).status).toBe(404)
  expect(await countsAt(server, 'account')).toEqual(visitor)
  expect(await responses()).toHaveLength(1)
  expect(await server.customers()).toEqual([])
  expect((await importText(server, table(500))).rows).toMatchObject({ kept: 500, known: 0 })
})

test('never gives the number of an import to another, so that removing it twice removes nothing else', async () => {
  const first = await importText(server, table(1))
  const { id } = await importText(server, table(2))
  await server.call('DELETE', `/v1/imports/${id}`)
  await work(server)
  const next = await upload(server, table(3))
  expect(next.id).toBe(id + 1)
  expect((await server.call('DELETE', `/v1/imports/${id}`)).status).toBe(404)
  await server.call('DELETE', `/v1/imports/${next.id}`)
  await server.call('DELETE', `/v1/imports/${first.id}`)
  await work(server)
  expect((await upload(server, table(4))).id).toBe(next.id + 1)
})

test('leaves out whoever was forgotten, also of what is imported later', async () => {
  const erased = await importText(server, table(3))
  await server.call('POST', '/v1/erasures', { customer: 'c1@example.org' })
  const again = await importText(server, `${table(3)}new,5,Hello,2014-01-01,c1@example.org,/p\n`)
  expect(again.rows).toEqual({ read: 4, kept: 0, known: 2, refused: 2 })
  expect(again.refused[0]?.reason).toContain('was forgotten')
  const asked = { url: `/v1/imports/${again.id}/refused`, headers: { authorization: `Bearer ${server.key}` } }
  expect((await server.app.inject(asked)).body).not.toContain('c1@example.org')
  await server.call('DELETE', `/v1/imports/${erased.id}`)
  await work(server)
  const [tombstone, ...others] = await server.rows<{ state: number }>('select state from response')
  expect([tombstone?.state, others]).toEqual([4, []])
})

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
  await importText(server, table(5))
  expect(await deps.store.listDetectors(site.id)).toEqual([])
})

test.each([
  ['nothing that says when', 'score\n9\n', { survey: 'account-nps' }, 'no column says when it was answered'],
  [
    'dates that can be read in two ways',
    'score,date\n9,01/02/2014\n8,03/04/2014\n',
    { survey: 'account-nps' },
    'say "dmy" or "mdy"',
  ],
  [
    'a survey that is not there',
    'score,date\n9,2014-01-01\n',
    { survey: 'moon' },
    'this site has no survey "moon"',
  ],
  [
    'a column that is not there',
    'score,date\n9,2014-01-01\n',
    { survey: 'account-nps', mapping: { columns: { note: { to: 'rating' } } } },
    'its columns are score, date',
  ],
  [
    'a question that is not there',
    'score,date\n9,2014-01-01\n',
    {
      survey: 'account-nps',
      mapping: { columns: { score: { to: 'rating', question: 'x' }, date: { to: 'answered_at' } } },
    },
    'its questions are recommend, why',
  ],
  ['no target', 'score,date\n9,2014-01-01\n', {}, 'name a survey that takes the answers'],
  [
    'a mapping that was not saved',
    'score,date\n9,2014-01-01\n',
    { survey: 'account-nps', mapping_name: 'x' },
    'no mapping with this name',
  ],
] as const)('refuses to start with %s, and says what to do', async (_, file, start, sentence) => {
  const { id } = await upload(server, file)
  const { status, body } = await server.call('POST', `/v1/imports/${id}/start`, start)
  expect([status === 400 || status === 404, body.detail]).toEqual([true, expect.stringContaining(sentence)])
})

test('refuses what is no table, and keeps no file of it', async () => {
  await expect(upload(server, '')).rejects.toThrow('send the file itself')
  await expect(upload(server, 'only,a,header\n')).rejects.toThrow('no record below a header')
  expect((await server.call('GET', '/v1/imports')).body).toEqual([])
})

test('says how to send a file where none was sent, or a form, or no text', async () => {
  const send = async (payload?: string | Buffer, type?: string) => {
    const reply = await server.app.inject({
      ...({ method: 'POST', url: '/v1/imports' } as const),
      ...(payload !== undefined && { payload }),
      headers: { authorization: `Bearer ${server.key}`, ...(type !== undefined && { 'content-type': type }) },
    })
    return [reply.statusCode, reply.json().detail]
  }
  const remedy = expect.stringContaining('send the file itself: curl --data-binary @file')
  expect(await send(undefined)).toEqual([400, remedy])
  const form =
    '--x\r\ncontent-disposition: form-data; name="file"\r\n\r\nscore,date\n9,2014-01-01\n\r\n--x--\r\n'
  expect(await send(form, 'multipart/form-data; boundary=x')).toEqual([400, remedy])
  const zip = Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 8, 0, 10, 0xe1, 0x99, 10, 0x41, 10])
  expect(await send(zip, 'text/csv')).toEqual([400, expect.stringContaining('control characters')])
  expect((await server.call('GET', '/v1/imports')).body).toEqual([])
})

test('takes a large file in pieces, each from where the last has ended', async () => {
  const file = table(100)
  const { id } = await upload(server, file.slice(0, 1500))
  const send = async (offset: number) =>
    await server.app.inject({
      ...{ method: 'POST', url: `/v1/imports/${id}/content?offset=${offset}`, payload: file.slice(offset) },
      headers: { authorization: `Bearer ${server.key}`, 'content-type': 'application/octet-stream' },
    })
  expect((await send(1000)).json().detail).toContain('1500 bytes are here')
  expect((await send(1500)).json()).toMatchObject({ bytes: file.length })
  expect((await carryOut(server, id, { survey: 'account-nps' })).rows).toMatchObject({ kept: 100 })
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
  expect(new Date((await responses())[0]?.answered_at as number).toISOString()).toContain('2014-02-01')
  expect((await server.call('DELETE', '/v1/import-mappings/mine')).status).toBe(204)
  expect((await server.call('DELETE', '/v1/import-mappings/mine')).status).toBe(404)
})

test('keeps no file, no refused row and no quotation of either for longer than a week', async () => {
  const files = () => readdirSync(join(dirname(server.file), 'imports'))
  const done = await importText(server, 'score,date\n12,2014-01-01\n9,2014-01-01\n')
  const { id } = await upload(server, table(2))
  expect(files()).toHaveLength(2)
  server.clock.now += 7 * 86_400_000 + 1
  await tidyImports(server.app.deps)
  expect(files()).toEqual([])
  expect((await server.call('GET', `/v1/imports/${done.id}`)).body).toMatchObject({
    state: 'done',
    refused: [],
  })
  const { body } = await server.call('GET', `/v1/imports/${id}`)
  expect(body).toMatchObject({ state: 'failed', fault: 'The file was removed after a week.' })
  expect(JSON.stringify(body)).not.toContain('c0@example.org')
  const reply = await server.call('POST', `/v1/imports/${id}/start`, { survey: 'account-nps' })
  expect([reply.status, reply.body.detail]).toEqual([409, expect.stringContaining('send it again')])
})

test('removes the file once it is imported, and holds up no visitor meanwhile', async () => {
  const { id } = await upload(server, table(1000))
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
  expect((await responses()).length).toBe(1000 + visited)
  expect(readdirSync(join(dirname(server.file), 'imports'))).toEqual([])
})
