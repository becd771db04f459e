import { createSecretKey } from 'node:crypto'
import { channels, sources } from '@touchline/shared/channels.ts'
import type { AnswerInput } from '@touchline/shared/contract/answer.ts'
import { responseStates } from '@touchline/shared/contract/response-query.ts'
import { newSite } from '@touchline/shared/contract/site.ts'
import { SignJWT } from 'jose'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { toLiveEvent } from '../src/domain/live/live-event.ts'
import { createSite } from '../src/domain/manage-sites.ts'
import { retainAll } from '../src/domain/privacy/retain.ts'
import { carryOut, upload, work } from './support/importing.ts'
import { recountAll } from './support/recounting.ts'
import { freshId, openTestServer, type TestServer } from './support/test-server.ts'

let home: TestServer
/** Another site of the same server, with the same definitions and without answers. */
let copy: TestServer
beforeEach(async () => {
  home = await openTestServer(undefined, { secrets: ['the secret of this installation'] })
  const site = newSite.parse({ key: 'copy', name: 'Copy', time_zone: 'Europe/Berlin' })
  const { secret_key } = await createSite(home.app.deps, site)
  copy = withKey(secret_key)
  await define(home)
  await copyDefinitions()
})
afterEach(async () => await home.close())

function withKey(key: string): TestServer {
  const call: TestServer['call'] = async (method, url, body) => {
    const headers = {
      authorization: `Bearer ${key}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    }
    const payload = body === undefined ? {} : { payload: JSON.stringify(body) }
    const reply = await home.app.inject({ method, url, headers, ...payload })
    return { status: reply.statusCode, body: reply.body === '' ? undefined : reply.json() }
  }
  return { ...home, key, call }
}

const rated = (id: string, metric: string) => ({ id, type: 'rating', metric, text: 'How?', required: false })
const options = ['price', 'speed', 'staff'].map(id => ({ id, text: id }))
const firstVersion = [
  rated('recommend', 'nps'),
  { id: 'why', type: 'comment', text: 'Why?' },
  { id: 'liked', type: 'choice', text: 'What?', options, multiple: true },
  { id: 'best', type: 'choice', text: 'Most?', options },
  { id: 'contact', type: 'email', text: 'May we?' },
]
/** `why` is no text any more, and `ease` is new. */
const secondVersion = [rated('recommend', 'nps'), rated('ease', 'ces'), rated('why', 'csat')]

async function define({ call }: TestServer): Promise<void> {
  await call('PATCH', '/v1/sites/shop', { dimensions: ['plan', 'team'] })
  for (const [key, stage] of [
    ['account', 'come-back'],
    ['cart', 'buy'],
  ])
    await call('POST', '/v1/touchpoints', { key, name: key, stage, metric: 'nps' })
  const survey = async (key: string, touchpoint: string, questions: object[]) => {
    const definition = { kind: 'relationship', touchpoint, questions }
    const { status } = await call('POST', '/v1/surveys', { key, name: key, status: 'live', definition })
    expect(status).toBe(201)
  }
  await survey('account-nps', 'account', firstVersion)
  await survey('cart-csat', 'cart', [rated('rate', 'csat'), { id: 'words', type: 'comment', text: 'Say' }])
  const definition = { kind: 'relationship', touchpoint: 'account', questions: secondVersion }
  expect((await call('PATCH', '/v1/surveys/account-nps', { definition })).body.version).toBe(2)
}

/** Makes at the copy what the API tells of home. */
async function copyDefinitions(): Promise<void> {
  const read = async (path: string) => (await home.call('GET', path)).body
  const send = async (method: 'POST' | 'PATCH', path: string, body: object) =>
    expect((await copy.call(method, path, body)).status).toBeLessThan(300)
  const { dimensions } = await read('/v1/sites/shop')
  await send('PATCH', '/v1/sites/copy', { dimensions })
  for (const { key, name, stage, metric } of await read('/v1/touchpoints'))
    await send('POST', '/v1/touchpoints', { key, name, stage, metric })
  for (const { key, name, status } of await read('/v1/surveys')) {
    const [first, ...later] = await read(`/v1/surveys/${key}/versions`)
    await send('POST', '/v1/surveys', { key, name, status, definition: first.definition })
    for (const { definition } of later) await send('PATCH', `/v1/surveys/${key}`, { definition })
  }
}

const texts = [
  // In the third row of a table this is what Qualtrics writes.
  '{"ImportId":"x"}',
  ...['=1+1', "'=1+1", ' =cmd|"/c calc"!A1', '-3', '+49 30 1', '@ref', '\t=x', ';=x', '"quoted", twice ""'],
  ...[
    'a,b;c\td|e',
    'line\r\nbreak\nand\rmore',
    '\nfirst',
    ' ',
    ' blank around ',
    '0',
    '007',
    'true',
    '[1]',
    '{}',
  ],
  ...[
    'Größe ŒŸ',
    'چقدر احتمال دارد؟',
    '満足です',
    'Очень',
    '👩‍👩‍👧 👍🏽',
    '\u200f\u202e\ufeff',
    '\ud800',
    'é é',
  ],
]

async function give(more: Partial<AnswerInput> = {}): Promise<string> {
  const id = freshId()
  home.clock.now += 61_007
  const answer = { site: 'shop', id, survey: 'account-nps', version: 1, answers: { recommend: 9 }, ...more }
  const reply = await home.answer(answer)
  expect(reply.status, JSON.stringify(reply.body)).toBe(202)
  return id
}

async function tokenFor(sub: string): Promise<string> {
  const { body } = await home.call('POST', '/v1/identity-keys', { algorithm: 'HS256' })
  const token = new SignJWT({ sub, aud: 'shop' }).setProtectedHeader({ alg: 'HS256' })
  return await token
    .setExpirationTime(home.clock.now / 1000 + 36_000)
    .sign(createSecretKey(body.secret, 'base64url'))
}

/** Answers of every kind, and all that can be done with them. */
async function furnish(): Promise<Record<'proven' | 'doubted' | 'discarded', string>> {
  const { call, rows } = home
  for (const why of texts) await give({ answers: { why, recommend: texts.indexOf(why) % 11 } })
  await give({ answers: { liked: ['staff', 'price'], best: 'speed', contact: 'a@b.example', why: '' } })
  await give({ version: 2, answers: { why: 5, ease: 7, recommend: 0 }, touchpoint: 'cart' })
  await give({ survey: 'cart-csat', answers: { words: '5', rate: 5 }, locale: 'pt-BR' })
  for (const channel of channels) await give({ channel, page: 'https://x.example/=a?b', locale: 'fa' })
  for (const [at] of sources.entries())
    await rows(`update response set source = ${at} where id = '${await give()}'`)
  // Kept when the clocks of browser and server differed, and changed later.
  const created_at = new Date(home.clock.now - 86_400_000).toISOString()
  const changed = await give({ created_at, sent_at: new Date(home.clock.now).toISOString() })
  await give({ id: changed, revision: 7, version: 2, answers: { recommend: 2 } })
  const token = await tokenFor('ann')
  const ann = {
    id: 'ann',
    email: 'Ann@x.example',
    token,
    traits: { name: '=Ann, "A"', plan: '-gold', team: '7' },
  }
  const proven = await give({ customer: ann })
  await give({ customer: { id: 'ann', traits: { plan: 'claimed' } } })
  await give({ customer: { id: ' =4711 ', traits: { name: ' ', team: 'null' } } })
  await give({ customer: { id: 'no-more' } })
  const doubted = await give({
    ...{ customer: { id: 'bob', email: 'bob@x.example', traits: { 'b.c': 1, a: null, name: 'Bob\n,' } } },
    ...{ trap: 'x', answers: { recommend: 1, why: 'Buy now' } },
  })
  const discarded = await give({ customer: { id: 'ann' }, trap: 'x' })
  await call('POST', '/v1/quarantine', { action: 'discard', ids: [discarded] })
  await call('POST', '/v1/quarantine', {
    action: 'release',
    ids: [await give({ trap: 'x', customer: { id: 'carl' } })],
  })
  // Known by an answer that is anonymised later, and named by one that does not count.
  const dora = { id: 'dora', email: 'dora@x.example', traits: { name: 'Dora' } }
  await give({ survey: 'cart-csat', answers: { rate: 1 }, customer: dora })
  const ofDora = await give({ customer: { id: 'dora' }, trap: 'x' })
  await call('POST', '/v1/quarantine', { action: 'discard', ids: [ofDora] })
  await rows(
    `update response set state = 3 where id = '${await give({ customer: { id: 'tester' }, answers: { best: 'price' } })}'`,
  )
  await call('PATCH', `/v1/responses/${proven}`, { tags: ['=two', '[1]', 'a;b|c', 'Zoë'], handled_by: '=Bo' })
  await call('PATCH', `/v1/responses/${doubted}`, { tags: ['["a"]'] })
  for (const text of texts) await call('POST', `/v1/responses/${proven}/notes`, { text, author: 'Bo "B", C' })
  await call('DELETE', `/v1/responses/${proven}/notes/2`)
  for (const server of [home, copy])
    await server.call('PATCH', `/v1/sites/${server === home ? 'shop' : 'copy'}`, {
      dimensions: ['plan', 'locale'],
    })
  await recountAll(home.app)
  return { proven, doubted, discarded }
}

/** Lets the answers to one survey be anonymised, and answers once more. */
async function anonymise(): Promise<void> {
  await give({ survey: 'cart-csat', answers: { words: 'Nobody knows' }, customer: { id: 'ann' } })
  await home.call('PATCH', '/v1/surveys/cart-csat', { keep_days: 8 })
  home.clock.now += 9 * 86_400_000
  await retainAll(home.app.deps, {
    onError: error => {
      throw error
    },
  })
  await give({ survey: 'cart-csat', answers: { words: 'Since' } })
}

const all = responseStates.map(state => `state=${state}`).join('&')
async function exported({ app, key }: TestServer, format: string): Promise<string> {
  const headers = { authorization: `Bearer ${key}` }
  return (await app.inject({ url: `/v1/responses.${format}?${all}`, headers })).body
}

const restore = async (server: TestServer, file: string) =>
  await carryOut(server, (await upload(server, file)).id, {})

const scores = async ({ call }: TestServer) =>
  await Promise.all(
    ['account', 'cart'].map(async touchpoint =>
      (
        await call('GET', `/v1/trends?touchpoint=${touchpoint}&from=2026-05-01&to=2026-05-31`)
      ).body.series.map(({ total }: { total: object }) => total),
    ),
  )

test.each(['csv', 'ndjson'])(
  'an export as %s, imported where nothing is, is exported again as it was',
  async format => {
    await furnish()
    await anonymise()
    const first = await exported(home, format)
    const run = await restore(copy, first)
    expect([run.refused, run.notices]).toEqual([[], []])
    const second = await exported(copy, format)
    expect(second.split('\n')).toEqual(first.split('\n'))
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true)
    expect(await scores(copy)).toEqual(await scores(home))
    // The same again, of the copy as well, changes nothing.
    for (const file of [first, second])
      expect((await restore(copy, file)).rows).toMatchObject({ kept: 0, known: run.rows.kept, refused: 0 })
    expect(await exported(copy, format)).toBe(first)
  },
)

/** A key of the copy that may do less. */
async function lesser(scope: string): Promise<TestServer> {
  const { body } = await copy.call('POST', '/v1/keys', { name: scope, scope })
  return withKey(body.secret_key)
}

const lines = (ndjson: string) =>
  ndjson
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
const inState = (file: string, state: string) => lines(file).filter(one => one.state === state).length

test('a key that may only write proves nobody, and brings back only what counted', async () => {
  const { proven } = await furnish()
  const file = await exported(home, 'ndjson')
  const run = await restore(await lesser('write'), file)
  expect(run.rows).toMatchObject({
    kept: inState(file, 'counted'),
    refused: lines(file).length - run.rows.kept,
  })
  expect(run.refused.map(({ reason }) => reason)).toContain(
    'It did not count: its state is quarantined, and such come back with a key of the scope "admin" only.',
  )
  expect(run.notices).toEqual([
    '1 row: Its customer comes back as not proven, because that needs a key with the scope "admin".',
  ])
  expect((await copy.call('GET', `/v1/responses/${proven}`)).body.customer).toMatchObject({
    ...{ id: 'ann', email: 'Ann@x.example', is_proven: false },
  })
  expect(await copy.rows('select verified from customer where site_id = 2 and verified = 1')).toEqual([])
  // Somebody who may can bring the others afterwards, and what is there stays as it is.
  const rest = await restore(copy, file)
  expect(rest.rows).toMatchObject({ kept: run.rows.refused, known: run.rows.kept, refused: 0 })
})

test('does not bring back who was forgotten, or an answer that was erased', async () => {
  const { proven, doubted } = await furnish()
  const file = await exported(home, 'csv')
  await copy.call('POST', '/v1/erasures', { customer: 'ann' })
  await copy.call('POST', '/v1/erasures', { response: doubted })
  const run = await restore(copy, file)
  expect([run.rows.known, run.rows.refused]).toEqual([1, 3])
  expect(run.refused[0]?.reason).toBe('Its customer was forgotten, so it is not brought back.')
  const again = await exported(copy, 'csv')
  for (const id of [proven, doubted]) expect(again).not.toContain(id)
  expect(await copy.rows("select id from customer where site_id = 2 and id = 'ann'")).toEqual([])
})

test('what never counted does not count when an import is taken out and put back', async () => {
  await furnish()
  const file = await exported(home, 'ndjson')
  const { id } = await restore(copy, file)
  const before = await scores(copy)
  await copy.call('PATCH', `/v1/imports/${id}`, { is_counted: false })
  await work(copy)
  expect(inState(await exported(copy, 'ndjson'), 'discarded')).toBe(
    inState(file, 'counted') + inState(file, 'discarded'),
  )
  await copy.call('PATCH', `/v1/imports/${id}`, { is_counted: true })
  await work(copy)
  expect(await scores(copy)).toEqual(before)
  const states = (text: string) => lines(text).map(({ id, state }) => [id, state])
  expect(states(await exported(copy, 'ndjson'))).toEqual(states(file))
})

test('rows that were refused come back from their table as they were', async () => {
  await furnish()
  for (const format of ['csv', 'ndjson']) {
    const file = await exported(home, format)
    const run = await restore(await lesser('write'), file)
    const headers = { authorization: `Bearer ${copy.key}` }
    const { body } = await copy.app.inject({ url: `/v1/imports/${run.id}/refused`, headers })
    expect((await restore(copy, body)).rows).toMatchObject({ kept: run.rows.refused, refused: 0 })
    // A cell does not tell a text without letters from none.
    const proofs = (text: string) =>
      text.replaceAll('"is_proven":true', '"is_proven":false').replaceAll(',"why":""', '')
    expect(lines(proofs(await exported(copy, 'ndjson')))).toEqual(
      lines(proofs(await exported(home, 'ndjson'))),
    )
    for (const { id } of (await copy.call('GET', '/v1/imports')).body)
      await copy.call('DELETE', `/v1/imports/${id}`)
    await work(copy)
  }
})

test('takes the answers to one survey where one is named, and those of which it knows the survey', async () => {
  await give({ survey: 'cart-csat', answers: { rate: 5 } })
  const first = await give()
  const [one, other] = lines(await exported(home, 'ndjson'))
  const send = async (rows: object[], survey?: string) => {
    const file = rows.map(row => `${JSON.stringify(row)}\n`).join('')
    return await carryOut(copy, (await upload(copy, file)).id, { ...(survey && { survey }) })
  }
  const named = await send([one, other], 'account-nps')
  expect([named.survey, named.rows.kept, named.refused]).toEqual([
    ...['account-nps', 1],
    [{ row: 1, reason: 'It answers the survey "cart-csat"; import it into that one.' }],
  ])
  const cases: [change: object, reason: string][] = [
    [{ survey: 'none' }, 'The site has no survey "none"; make it first, with all its versions.'],
    [{ touchpoint: 'none' }, 'The site has no touchpoint "none"; add it first.'],
    [
      { answers: { rate: 6 } },
      'answers.rate: must be a whole number from 1 to 5, the scale of this csat question.',
    ],
    [{ revision: 0 }, 'Its revision cannot be restored: Too small: expected number to be >=1.'],
    [
      { anonymised_at: one.answered_at, page: 'x' },
      'It is said to be anonymised, and yet it tells who gave it.',
    ],
    [{ updated_at: '2999-01-01T00:00:00Z' }, 'One of its moments lies in the future.'],
    [
      { handled_by: 'a\0b' },
      expect.stringMatching(/^Its handled_by cannot be restored: must not contain the NUL/),
    ],
  ]
  const { refused } = await send(cases.map(([change]) => ({ ...one, ...change })))
  expect(refused.map(({ reason }) => reason)).toEqual(cases.map(([, reason]) => reason))
  const later = await send([{ ...one, version: 9 }])
  expect([later.rows.kept, later.notices]).toEqual([
    1,
    ['1 row: The survey "cart-csat" has no version 9, so they are kept as answers to version 1.'],
  ])
  // What came with an import is marked as such where it is listed, and no news.
  const directory = await copy.app.deps.directories.get('copy')
  const { changes } = await copy.app.deps.store.listChanges({
    siteId: directory.site.id,
    after: 0,
    most: 100,
  })
  expect(changes.map(change => toLiveEvent(directory, change))).toEqual([undefined, undefined])
  expect((await copy.call('GET', `/v1/responses/${first}`)).body.import).toBe(1)
  expect((await home.call('GET', `/v1/responses/${first}`)).body.import).toBe(null)
})

test('without a survey takes nothing but our own export', async () => {
  const { id } = await upload(copy, 'score,date\n9,2014-01-01\n')
  expect(await copy.call('POST', `/v1/imports/${id}/start`, {})).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'survey' }] },
  })
})
