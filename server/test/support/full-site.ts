import { createSecretKey } from 'node:crypto'
import { channels, sources } from '@touchline/shared/channels.ts'
import type { AnswerInput } from '@touchline/shared/contract/answer.ts'
import { SignJWT } from 'jose'
import { expect } from 'vitest'
import { retainAll } from '../../src/domain/privacy/retain.ts'
import { recountAll } from './recounting.ts'
import { freshId, type TestServer } from './test-server.ts'

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

/** Defines two surveys at `shop`, one of them in two versions. */
export async function define({ call }: TestServer): Promise<void> {
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
export async function copyDefinitions(home: TestServer, copy: TestServer): Promise<void> {
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

export async function give(home: TestServer, more: Partial<AnswerInput>): Promise<string> {
  const id = freshId()
  home.clock.now += 61_007
  const answer = { site: 'shop', id, survey: 'account-nps', version: 1, answers: { recommend: 9 }, ...more }
  const reply = await home.answer(answer)
  expect(reply.status, JSON.stringify(reply.body)).toBe(202)
  return id
}

async function tokenFor(home: TestServer, sub: string): Promise<string> {
  const { body } = await home.call('POST', '/v1/identity-keys', { algorithm: 'HS256' })
  const token = new SignJWT({ sub, aud: 'shop' }).setProtectedHeader({ alg: 'HS256' })
  return await token
    .setExpirationTime(home.clock.now / 1000 + 36_000)
    .sign(createSecretKey(body.secret, 'base64url'))
}

/** Answers of every kind, and all that can be done with them; then other dimensions, at the copy too. */
export async function furnish(
  home: TestServer,
  copy: TestServer,
): Promise<Record<'proven' | 'doubted' | 'discarded', string>> {
  const { call, rows } = home
  for (const why of texts) await give(home, { answers: { why, recommend: texts.indexOf(why) % 11 } })
  await give(home, { answers: { liked: ['staff', 'price'], best: 'speed', contact: 'a@b.example', why: '' } })
  await give(home, { version: 2, answers: { why: 5, ease: 7, recommend: 0 }, touchpoint: 'cart' })
  await give(home, { survey: 'cart-csat', answers: { words: '5', rate: 5 }, locale: 'pt-BR' })
  for (const channel of channels) await give(home, { channel, page: 'https://x.example/=a?b', locale: 'fa' })
  for (const [at] of sources.entries())
    await rows(`update response set source = ${at} where id = '${await give(home, {})}'`)
  // Kept when the clocks of browser and server differed, and changed later.
  const created_at = new Date(home.clock.now - 86_400_000).toISOString()
  const changed = await give(home, { created_at, sent_at: new Date(home.clock.now).toISOString() })
  await give(home, { id: changed, revision: 7, version: 2, answers: { recommend: 2 } })
  const token = await tokenFor(home, 'ann')
  const ann = {
    id: 'ann',
    email: 'Ann@x.example',
    token,
    traits: { name: '=Ann, "A"', plan: '-gold', team: '7' },
  }
  const proven = await give(home, { customer: ann })
  await give(home, { customer: { id: 'ann', traits: { plan: 'claimed' } } })
  await give(home, { customer: { id: ' =4711 ', traits: { name: ' ', team: 'null' } } })
  await give(home, { customer: { id: 'no-more' } })
  const doubted = await give(home, {
    ...{ customer: { id: 'bob', email: 'bob@x.example', traits: { 'b.c': 1, a: null, name: 'Bob\n,' } } },
    ...{ trap: 'x', answers: { recommend: 1, why: 'Buy now' } },
  })
  const discarded = await give(home, { customer: { id: 'ann' }, trap: 'x' })
  await call('POST', '/v1/quarantine', { action: 'discard', ids: [discarded] })
  await call('POST', '/v1/quarantine', {
    action: 'release',
    ids: [await give(home, { trap: 'x', customer: { id: 'carl' } })],
  })
  // Known by an answer that is anonymised later, and named by one that does not count.
  const dora = { id: 'dora', email: 'dora@x.example', traits: { name: 'Dora' } }
  await give(home, { survey: 'cart-csat', answers: { rate: 1 }, customer: dora })
  const ofDora = await give(home, { customer: { id: 'dora' }, trap: 'x' })
  await call('POST', '/v1/quarantine', { action: 'discard', ids: [ofDora] })
  await rows(
    `update response set state = 3 where id = '${await give(home, { customer: { id: 'tester' }, answers: { best: 'price' } })}'`,
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
export async function anonymise(home: TestServer): Promise<void> {
  await give(home, { survey: 'cart-csat', answers: { words: 'Nobody knows' }, customer: { id: 'ann' } })
  await home.call('PATCH', '/v1/surveys/cart-csat', { keep_days: 8 })
  home.clock.now += 9 * 86_400_000
  await retainAll(home.app.deps, {
    onError: error => {
      throw error
    },
  })
  await give(home, { survey: 'cart-csat', answers: { words: 'Since' } })
}
