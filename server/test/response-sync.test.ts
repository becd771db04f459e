import { responsesPage } from '@touchline/shared/contract/response.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pruneAll } from '../src/jobs/prune.ts'
import { importText, work } from './support/importing.ts'
import { seeded } from './support/seeded.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
})
afterEach(async () => await server.close())

const dayMs = 86_400_000
const throwIt = {
  onError: (error: unknown) => {
    throw error
  },
}

/** A copy of the responses elsewhere, kept as the guide says. */
class Copy {
  readonly rows = new Map<string, unknown>()
  readonly query: string
  told = 0
  resume: string | undefined

  constructor(query = '') {
    this.query = query
  }

  /** Reads pages until there is no more; `between` happens after each of them. */
  async update(between: () => Promise<void> = async () => {}): Promise<void> {
    for (let isMore = true; isMore; ) {
      isMore = await this.read(this.resume)
      if (isMore) await between()
    }
  }

  /** Reads one page; false when there is no more for now. */
  async read(cursor: string | undefined): Promise<boolean> {
    const at = cursor === undefined ? '' : `&cursor=${cursor}`
    const reply = await server.call('GET', `/v1/responses?order=updated&limit=3${this.query}${at}`)
    expect(reply.status, JSON.stringify(reply.body)).toBe(200)
    const page = responsesPage.parse(reply.body)
    for (const response of page.responses) this.rows.set(response.id, response)
    for (const id of page.removed) this.rows.delete(id)
    this.told += page.responses.length + page.removed.length
    this.resume = page.resume as string
    return page.next !== null
  }
}

/** All that a list holds now. */
async function listAll(query = ''): Promise<Map<string, unknown>> {
  const { body } = await server.call('GET', `/v1/responses?limit=500${query}`)
  return new Map(body.responses.map((response: { id: string }) => [response.id, response]))
}

async function give(answer: object = {}): Promise<string> {
  const id = freshId()
  await server.answer({ ...npsAnswer({ id }), ...answer })
  return id
}

test('makes a copy, and later tells what has changed since, and nothing else', async () => {
  for (let more = 0; more < 10; more++) await give()
  const copy = new Copy()
  await copy.update()
  expect(copy.rows).toEqual(await listAll())
  expect(copy.told).toBe(10)
  const [changed] = copy.rows.keys()
  await server.call('PATCH', `/v1/responses/${changed}`, { add_tags: ['vip'] })
  const added = await give()
  await copy.update()
  expect(copy.told).toBe(12)
  expect([...copy.rows.keys()]).toContain(added)
  expect(copy.rows).toEqual(await listAll())
})

test('tells what is gone: erased, discarded, or no longer what was asked for', async () => {
  const [erased, tagged] = [await give(), await give()]
  await server.call('PATCH', `/v1/responses/${tagged}`, { tags: ['vip'] })
  const [all, some] = [new Copy(), new Copy('&tag=vip')]
  await all.update()
  await some.update()
  expect([...some.rows.keys()]).toEqual([tagged])
  await server.call('POST', '/v1/erasures', { response: erased })
  await server.call('PATCH', `/v1/responses/${tagged}`, { tags: [] })
  await all.update()
  await some.update()
  expect([...all.rows.keys()]).toEqual([tagged])
  expect(some.rows.size).toBe(0)
})

test('misses nothing that happens while the copy is made, nor while nobody has asked for weeks', async () => {
  const random = seeded(5)
  const ids: string[] = []
  for (let more = 0; more < 20; more++) ids.push(await give())
  const doSomething = async () => {
    const id = ids[Math.floor(random() * ids.length)] as string
    const what = random()
    if (what < 0.3) ids.push(await give())
    else if (what < 0.5) await server.call('POST', '/v1/erasures', { response: id })
    else await server.call('PATCH', `/v1/responses/${id}`, { tags: [`t${ids.length % 7}`] })
  }
  const copies = [new Copy(), new Copy('&tag=t1&tag=t2&tag=t3')]
  for (const pauseDays of [0, 1, 5, 20, 3, 8, 0]) {
    for (const copy of copies) {
      await copy.update(doSomething)
      await copy.update()
      expect(copy.rows).toEqual(await listAll(copy.query))
    }
    for (let more = 0; more < 15; more++) await doSomething()
    server.clock.now += pauseDays * dayMs
    await pruneAll(server.app.deps.store, server.clock.now, throwIt)
  }
})

test('misses nothing for whoever reads a page now and then, as slowly as events are let go', async () => {
  const ids: string[] = []
  for (let more = 0; more < 9; more++) ids.push(await give())
  const copy = new Copy()
  await copy.update()
  for (const id of ids) await server.call('PATCH', `/v1/responses/${id}`, { tags: ['vip'] })
  for (const pauseDays of [5, 5]) {
    await copy.read(copy.resume)
    server.clock.now += pauseDays * dayMs
    await pruneAll(server.app.deps.store, server.clock.now, throwIt)
  }
  await copy.update()
  expect(copy.rows).toEqual(await listAll())
})

test('reads no rows again for whoever comes each day, even where nothing happens for weeks', async () => {
  for (let more = 0; more < 5; more++) await give()
  const copy = new Copy()
  await copy.update()
  server.clock.now += 3 * dayMs
  await give()
  for (let days = 0; days < 4; days++) {
    server.clock.now += dayMs
    await copy.update()
  }
  expect(copy.told).toBe(6)
})

test('tells what went with an import that was undone, and what came back with it', async () => {
  const kept = await give()
  const file = `score,date\n${Array.from({ length: 7 }, (_, at) => `${at},2014-01-0${at + 1}\n`).join('')}`
  const { id } = await importText(server, file)
  const copy = new Copy()
  await copy.update()
  expect(copy.rows.size).toBe(8)
  for (const days of [5, 5]) {
    server.clock.now += days * dayMs
    await copy.update()
  }
  await server.call('DELETE', `/v1/imports/${id}`)
  await work(server)
  server.clock.now += 5 * dayMs
  await pruneAll(server.app.deps.store, server.clock.now, throwIt)
  await copy.update()
  expect([...copy.rows.keys()]).toEqual([kept])
  const again = await importText(server, file)
  await copy.update()
  expect(copy.rows.size).toBe(8)
  // Undone while the copy is made.
  const late = new Copy()
  await late.read(undefined)
  await server.call('DELETE', `/v1/imports/${again.id}`)
  await work(server)
  await late.update()
  expect([...late.rows.keys()]).toEqual([kept])
})
