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
  const [customer] = await server.customers()
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
    expect(await server.rows(`select customer_id from response where id = '${answer.id}'`)).toEqual([
      { customer_id: id },
    ])
    if (id === 'c4')
      expect(await server.rows("select email, traits from customer where id = 'c4'")).toEqual([
        { email: 'b@example.org', traits: '{"plan":"pro"}' },
      ])
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
  await server.rows(`insert into customer values (${site.id}, 'c2', 'true@example.org', '{}', 1, 0, 0)`)
  await server.answer(npsAnswer({ id: freshId(), customer: { id: 'c2', email: 'false@example.org' } }))
  expect(await server.rows("select email from customer where id = 'c2'")).toEqual([
    { email: 'true@example.org' },
  ])
  for (let round = 0; round < 3; round++) {
    const traits = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`t${round}-${index}`, index]))
    await server.answer(npsAnswer({ id: freshId(), customer: { id: 'c3', traits } }))
  }
  const [c3] = await server.rows<{ traits: string }>("select traits from customer where id = 'c3'")
  expect(Object.keys(JSON.parse(c3?.traits ?? '{}'))).toHaveLength(50)
  await store.ping()
})
