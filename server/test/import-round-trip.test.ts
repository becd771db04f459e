import { responseStates } from '@touchline/shared/contract/response-query.ts'
import { newSite } from '@touchline/shared/contract/site.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { toLiveEvent } from '../src/domain/live/live-event.ts'
import { createSite } from '../src/domain/manage-sites.ts'
import { anonymise, copyDefinitions, define, furnish, give } from './support/full-site.ts'
import { carryOut, upload, work } from './support/importing.ts'
import { openTestServer, type TestServer } from './support/test-server.ts'

let home: TestServer
/** Another site of the same server, with the same definitions and without answers. */
let copy: TestServer
beforeEach(async () => {
  home = await openTestServer(undefined, { secrets: ['the secret of this installation'] })
  const site = newSite.parse({ key: 'copy', name: 'Copy', time_zone: 'Europe/Berlin' })
  const { secret_key } = await createSite(home.app.deps, site)
  copy = withKey(secret_key)
  await define(home)
  await copyDefinitions(home, copy)
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
    await furnish(home, copy)
    await anonymise(home)
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
  const { proven } = await furnish(home, copy)
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
  const { proven, doubted } = await furnish(home, copy)
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
  await furnish(home, copy)
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
  await furnish(home, copy)
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
  await give(home, { survey: 'cart-csat', answers: { rate: 5 } })
  const first = await give(home, {})
  const [one, other] = lines(await exported(home, 'ndjson'))
  const send = async (rows: object[], survey?: string) => {
    const file = rows.map(row => `${JSON.stringify(row)}\n`).join('')
    return await carryOut(copy, (await upload(copy, file)).id, { ...(survey && { survey }) })
  }
  const named = await send([one, other], 'account-nps')
  expect([named.survey, named.rows.kept, named.refused]).toEqual([
    ...['account-nps', 1],
    [
      {
        row: 1,
        reason: 'It answers the survey "cart-csat"; import it into that one.',
        because: { code: 'other_survey', values: { survey: 'cart-csat' } },
      },
    ],
  ])
  const cases: [change: object, reason: string][] = [
    [{ survey: 'none' }, 'The site has no survey "none"; make it first, with all its versions.'],
    [{ touchpoint: 'none' }, 'The site has no touchpoint "none"; add it first.'],
    [
      { answers: { rate: 6 } },
      'Its answers.rate cannot be taken: must be a whole number from 1 to 5, the scale of this csat question.',
    ],
    [{ revision: 0 }, 'Its revision cannot be taken: must be at least 1.'],
    [
      { anonymised_at: one.answered_at, page: 'x' },
      'It is said to be anonymised, and yet it tells who gave it.',
    ],
    [
      { updated_at: '2999-01-01T00:00:00Z' },
      '"2999-01-01T00:00:00.000Z" in "updated_at" lies in the future.',
    ],
    [
      { handled_by: 'a\0b' },
      expect.stringMatching(/^Its handled_by cannot be taken: must not contain the NUL/),
    ],
  ]
  const { refused } = await send(cases.map(([change]) => ({ ...one, ...change })))
  expect(refused.map(({ reason }) => reason)).toEqual(cases.map(([, reason]) => reason))
  expect(refused[2]?.because).toEqual({
    code: 'unfit_no_rating',
    values: { field: 'answers.rate', min: 1, max: 5, metric: 'csat' },
  })
  expect(refused[3]?.because).toEqual({ code: 'unfit_too_small', values: { field: 'revision', bound: 1 } })
  const later = await send([{ ...one, version: 9 }])
  expect([later.rows.kept, later.notices, later.notices_because]).toEqual([
    1,
    ['1 row: The survey "cart-csat" has no version 9, so they are kept as answers to version 1.'],
    [{ code: 'no_version', values: { survey: 'cart-csat', version: 9, current: 1, count: 1 } }],
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
