import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tidyImports, workOnImports } from '../src/domain/importing/work-on-imports.ts'
import { importText, tableOf, upload, work } from './support/importing.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
})
afterEach(async () => await server.close())

const erase = async (customer: string) => {
  expect((await server.call('POST', '/v1/erasures', { customer })).status).toBe(200)
}
const refusedOf = async (id: number): Promise<string> => {
  const headers = { authorization: `Bearer ${server.key}` }
  return (await server.app.inject({ url: `/v1/imports/${id}/refused`, headers })).body
}
const everything = async () =>
  JSON.stringify([
    await server.rows('select * from response'),
    await server.customers(),
    await server.rows('select report from import'),
  ])

test('does not bring back who is forgotten while an import runs', async () => {
  const line = (at: number) =>
    `c${at},${at === 900 ? 12 : at % 11},said by c${at},2014-01-01,c${at}@example.org\n`
  const file = `customer_id,score,comment,date,email\n${Array.from({ length: 1000 }, (_, at) => line(at)).join('')}`
  const { id } = await upload(server, file)
  await server.call('POST', `/v1/imports/${id}/start`, { survey: 'account-nps' })
  let waited = 0
  const onError = (error: unknown) => {
    throw error
  }
  // The first slice is kept, and rows of the next are read.
  await workOnImports(server.app.deps, { isOver: () => false, onError }, async () => {
    if (waited++ === 0) for (const customer of ['c3', 'c900', 'c950']) await erase(customer)
  })
  const { body } = await server.call('GET', `/v1/imports/${id}`)
  expect(body).toMatchObject({ state: 'done', rows: { read: 1000, kept: 998, known: 0, refused: 2 } })
  expect(`${await everything()}${await refusedOf(id)}`).not.toMatch(/\bc(3|900|950)\b/)
})

test('keeps what a forgotten customer has said out of the refused rows, whatever else is wrong with it', async () => {
  await importText(server, 'customer_id,score,date,email\nc1,9,2014-01-01,\n,9,2014-01-01,Only@Example.org\n')
  await erase('c1')
  await erase('only@example.org')
  const columns = {
    customer_id: { to: 'customer_id' },
    score: { to: 'rating' },
    comment: { to: 'comment' },
    date: { to: 'answered_at' },
    email: { to: 'email' },
  } as const
  const run = await importText(
    server,
    'customer_id,score,comment,date,email\nc3,9,fine,2014-01-01,\nc1,12,by c1,2014-01-01,\nc1,8,by c1,2014-02-31,\n,13,by only,2014-01-01,ONLY@example.org\nc2,14,by c2,2014-01-01,\n',
    { survey: 'account-nps', mapping: { columns } },
  )
  expect(run.rows).toMatchObject({ kept: 1, refused: 4 })
  const table = await refusedOf(run.id)
  expect(table).toContain('by c2')
  expect(`${table}${JSON.stringify(run.refused)}`).not.toMatch(/c1|only|02-31|"12"|13/i)
})

test('does not bring back by the address alone who was forgotten by an id', async () => {
  const customer = { id: 'c1', email: 'Ann@Example.org' }
  await server.answer(npsAnswer({ id: freshId(), customer }))
  await erase('c1')
  const run = await importText(
    server,
    'score,date,email\n9,2014-01-01,ann@example.org\n7,2014-01-01,ben@example.org\n',
  )
  expect(run.rows).toMatchObject({ kept: 1, refused: 1 })
  expect(`${await everything()}${await refusedOf(run.id)}`).not.toMatch(/ann@/i)
  await work(server)
})

test('leaves people whom other programs have named when an import is undone, with all that was said of them', async () => {
  const ask = async (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) =>
    await server.call(method, `/v1${path}.json`, body)
  const run = await importText(
    server,
    'customer_id,score,date,email\nc1,9,2014-01-01,c1@example.org\nc2,8,2014-01-01,c2@example.org\nc3,7,2014-01-01,\nc4,6,2014-01-01,\n',
  )
  await ask('POST', '/unsubscribes', { person_email: 'c1@example.org' })
  await ask('POST', '/people', { id: 'c2', phone_number: '+4917099', send: false })
  await ask('POST', '/people', { id: 'c3', email: 'c3@example.org' })
  await server.call('DELETE', `/v1/imports/${run.id}`)
  await work(server)
  expect((await server.customers()).map(customer => (customer as { id: string }).id).sort()).toEqual([
    'c1',
    'c2',
    'c3',
  ])
  expect((await ask('GET', '/unsubscribes')).body).toMatchObject([{ email: 'c1@example.org' }])
})

test('forgets by the number also whom nothing but the number is kept of', async () => {
  await server.call('POST', '/v1/people.json', { id: 'c2', phone_number: '+4917099', send: false })
  await server.rows("delete from customer where id = 'c2' returning id")
  expect((await server.call('DELETE', '/v1/people/phone_number%3A%2B4917099')).status).toBe(202)
  expect(await server.rows('select * from person')).toEqual([])
})

test('leaves out whoever was forgotten, also of what is imported later', async () => {
  const erased = await importText(server, tableOf(3))
  await server.call('POST', '/v1/erasures', { customer: 'c1@example.org' })
  const again = await importText(server, `${tableOf(3)}new,5,Hello,2014-01-01,c1@example.org,/p\n`)
  expect(again.rows).toEqual({ read: 4, kept: 0, known: 2, refused: 2 })
  expect(again.refused[0]?.reason).toContain('was forgotten')
  const asked = { url: `/v1/imports/${again.id}/refused`, headers: { authorization: `Bearer ${server.key}` } }
  expect((await server.app.inject(asked)).body).not.toContain('c1@example.org')
  await server.call('DELETE', `/v1/imports/${erased.id}`)
  await work(server)
  const [tombstone, ...others] = await server.rows<{ state: number }>('select state from response')
  expect([tombstone?.state, others]).toEqual([4, []])
})

test('keeps no file, no refused row and no quotation of either for longer than a week', async () => {
  const files = () => readdirSync(join(dirname(server.file), 'imports'))
  const done = await importText(server, 'score,date\n12,2014-01-01\n9,2014-01-01\n')
  const { id } = await upload(server, tableOf(2))
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
