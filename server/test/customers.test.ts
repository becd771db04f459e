import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
})
afterEach(async () => await server.close())

test('keeps what the page says of the customer, and adds to it later', async () => {
  await server.answer(
    npsAnswer({ id: freshId(), customer: { id: 'c1', traits: { plan: 'free', seats: 3 } } }),
  )
  await server.answer(
    npsAnswer({ id: freshId(), customer: { id: 'c1', email: 'a@example.org', traits: { plan: 'pro' } } }),
  )
  const customer = new Database(server.file, { readonly: true }).prepare('select * from customer').get()
  expect(customer).toMatchObject({
    id: 'c1',
    email: 'a@example.org',
    traits: '{"seats":3,"plan":"pro"}',
    verified: 0,
  })
})

test.each([
  [{ id: '[object Object]' }, null, /no id of 1 to 200 characters.*anonymous/],
  [{ id: 'x'.repeat(201) }, null, /no id of 1 to 200 characters/],
  [{ id: '' }, null, /no id/],
  [{ id: 'c4', traits: { plan: 'pro', tags: ['a'], email: 'b@example.org' } }, 'c4', /^Not kept.*: tags\./],
  [{ id: 'c5', traits: { about: 'x'.repeat(501) } }, 'c5', /^Not kept.*: about\./],
])(
  'a slip of the integrator costs a trait or the identity, never the answer: %o',
  async (customer, id, notice) => {
    const answer = npsAnswer({ id: freshId(), customer })
    const reply = await server.answer(answer)
    expect(reply).toMatchObject({ status: 202, body: { notice: expect.stringMatching(notice) } })
    const file = new Database(server.file, { readonly: true })
    expect(file.prepare('select customer_id from response where id = ?').pluck().get(answer.id)).toBe(id)
    if (id === 'c4')
      expect(file.prepare("select email, traits from customer where id = 'c4'").get()).toEqual({
        email: 'b@example.org',
        traits: '{"plan":"pro"}',
      })
  },
)

test('thousands of levels of nesting in a trait cost only the trait', async () => {
  const customer = { id: 'c6', traits: { nested: 0, plan: 'pro' } }
  const nested = `${'['.repeat(10_000)}1${']'.repeat(10_000)}`
  const body = JSON.stringify(npsAnswer({ id: freshId(), customer })).replace(
    '"nested":0',
    `"nested":${nested}`,
  )
  const headers = { 'content-type': 'text/plain' }
  const reply = await server.app.inject({ method: 'POST', url: '/v1/answers', payload: body, headers })
  expect([reply.statusCode, reply.json().notice]).toEqual([202, expect.stringMatching(/: nested\./)])
})

test('never lets a page overwrite what is verified, nor grow a customer without end', async () => {
  const { store } = server.app.deps
  const { site } = await server.app.deps.directories.get('shop')
  const file = new Database(server.file)
  const insert = "insert into customer values (?, 'c2', 'true@example.org', '{}', 1, 0, 0)"
  file.prepare(insert).run(site.id)
  await server.answer(npsAnswer({ id: freshId(), customer: { id: 'c2', email: 'false@example.org' } }))
  expect(file.prepare("select email from customer where id = 'c2'").get()).toEqual({
    email: 'true@example.org',
  })
  for (let round = 0; round < 3; round++) {
    const traits = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`t${round}-${index}`, index]))
    await server.answer(npsAnswer({ id: freshId(), customer: { id: 'c3', traits } }))
  }
  const { traits } = file.prepare("select traits from customer where id = 'c3'").get() as { traits: string }
  expect(Object.keys(JSON.parse(traits))).toHaveLength(50)
  await store.ping()
})
