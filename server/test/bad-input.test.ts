import { afterAll, beforeAll, expect, test } from 'vitest'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
})
afterAll(async () => await server.close())

const good = JSON.stringify(npsAnswer({ id: freshId() }))
const but = (change: Record<string, unknown>) => JSON.stringify({ ...JSON.parse(good), ...change })
const nested = `${'['.repeat(15_000)}${']'.repeat(15_000)}`

const bodies: [name: string, body: string | Buffer, field: string][] = [
  ['nothing', '', 'body'],
  ['no JSON', 'rating=9', 'body'],
  ['half a JSON', good.slice(0, 40), 'body'],
  ['an array', '[]', 'body'],
  ['a number', '7', 'body'],
  ['null', 'null', 'body'],
  ['a __proto__ key', '{"__proto__": {"admin": true}}', 'body'],
  ['a constructor key', '{"constructor": {"prototype": {"admin": true}}}', 'body'],
  ['a __proto__ key within the answers', good.replace('"recommend"', '"__proto__"'), 'body'],
  ['bytes that are not UTF-8', Buffer.from(good.replace('account-nps', '\xff\xfe'), 'latin1'), 'body'],
  ['600 KB', but({ answers: { recommend: 9, why: 'x'.repeat(600_000) } }), 'body'],
  ['a comment of 40,000 letters', but({ answers: { recommend: 9, why: 'x'.repeat(40_000) } }), 'answers.why'],
  [
    '20,000 answers',
    but({ answers: Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [n, n])) }),
    'answers',
  ],
  ['deep nesting', good.replace('{"recommend":9}', nested), 'answers'],
  ['no site', but({ site: undefined }), 'site'],
  ['an unknown site', but({ site: 'nowhere' }), 'site'],
  ['an unknown survey', but({ survey: 'nothing' }), 'survey'],
  ['an unknown version', but({ version: 99 }), 'version'],
  ['an id that is no UUID', but({ id: '1' }), 'id'],
  ['an id of the wrong type', but({ id: { $ne: null } }), 'id'],
  ['a revision of 0', but({ revision: 0 }), 'revision'],
  ['no answers', but({ answers: {} }), 'answers'],
  ['an unknown question', but({ answers: { liking: 9 } }), 'answers.liking'],
  ['a rating above the scale', but({ answers: { recommend: 11 } }), 'answers.recommend'],
  ['a rating below the scale', but({ answers: { recommend: -1 } }), 'answers.recommend'],
  ['half a rating', but({ answers: { recommend: 8.5 } }), 'answers.recommend'],
  ['a rating as text', but({ answers: { recommend: '9' } }), 'answers.recommend'],
  ['a rating too large for a number', good.replace('9}', '1e999}'), 'answers.recommend'],
  ['a comment that is a number', but({ answers: { recommend: 9, why: 4 } }), 'answers.why'],
  ['a NUL in a comment', but({ answers: { recommend: 9, why: 'a\0b' } }), 'answers.why'],
  ['an unknown channel', but({ channel: 'pigeon' }), 'channel'],
  ['a time that is none', but({ created_at: 'yesterday' }), 'created_at'],
]

test.each(bodies)('refuses %s with a problem that names the field', async (_, body, field) => {
  const reply = await server.app.inject({
    method: 'POST',
    url: '/v1/answers',
    headers: { 'content-type': 'text/plain' },
    payload: body,
  })
  expect(reply.statusCode).toBeGreaterThanOrEqual(400)
  expect(reply.statusCode).toBeLessThan(500)
  expect(reply.headers['content-type']).toMatch(/^application\/problem\+json/)
  expect(reply.headers['access-control-allow-origin']).toBe('*')
  const problem = reply.json()
  expect(problem).toMatchObject({
    status: reply.statusCode,
    code: expect.any(String),
    detail: expect.any(String),
  })
  expect(problem.errors[0].field).toBe(field)
  const [rows] = await server.rows('select count(*) as n from response')
  expect(rows).toEqual({ n: 0 })
})

test('refuses a body of another media type', async () => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const reply = await server.app.inject({ method: 'POST', url: '/v1/answers', headers, payload: 'a=1' })
  expect(reply.json()).toMatchObject({ status: 415, code: 'unsupported_media_type' })
})

test('reads text/plain as JSON only where pages send it', async () => {
  const headers = { 'content-type': 'text/plain', authorization: `Bearer ${server.key}` }
  const reply = await server.app.inject({ method: 'POST', url: '/v1/touchpoints', headers, payload: '{}' })
  expect(reply.statusCode).toBe(415)
})

test('answers an unknown address with a problem that says where to look', async () => {
  expect(await server.call('GET', '/v1/nothing')).toMatchObject({ status: 404, body: { code: 'not_found' } })
})

test.each(['/w/%zz', `/w/${'a'.repeat(400)}.js`])(
  'refuses an address that cannot be read with a problem, too (%#)',
  async url => {
    const reply = await server.app.inject({ url })
    expect(reply.statusCode).toBeGreaterThanOrEqual(400)
    expect(reply.statusCode).toBeLessThan(500)
    expect(reply.headers['content-type']).toMatch(/^application\/problem\+json/)
  },
)

test('keeps answering after all of this', async () => {
  expect((await server.answer(good)).status).toBe(202)
})

test('names twenty faults at most, so that no reply is larger than its request', async () => {
  const answers = Object.fromEntries(Array.from({ length: 40 }, (_, question) => [`q${question}`, 1]))
  const { status, body } = await server.answer(npsAnswer({ id: freshId(), answers }))
  expect([status, body.errors.length]).toEqual([400, 20])
})

test('keeps an answer whose customer has more traits than anybody looks at', async () => {
  const traits = Object.fromEntries(Array.from({ length: 20_000 }, (_, trait) => [`t${trait}`, trait]))
  const { status, body } = await server.answer(npsAnswer({ id: freshId(), customer: { id: 'ann', traits } }))
  expect(status).toBe(202)
  expect(body.notice).toContain('t50')
})
