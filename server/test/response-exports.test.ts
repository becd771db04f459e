import { once } from 'node:events'
import { connect } from 'node:net'
import { response } from '@touchline/shared/contract/response.ts'
import { fromCell } from '@touchline/shared/spreadsheet-cell.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { formulaCorpus } from '../../shared/test/formula-corpus.ts'
import { liveCells, readCells } from '../../shared/test/live-cells.ts'
import { exportResponses } from '../src/domain/responses/export-responses.ts'
import { copyResponse } from './support/copy-response.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
})
afterEach(async () => await server.close())

const fetchText = async (url: string, accept?: string) => {
  const headers = { authorization: `Bearer ${server.key}`, ...(accept && { accept }) }
  return await server.app.inject({ url, headers })
}

/** The responses of a file by their ids, each a record of its cells. */
function readCsv(csv: string): Map<string, Record<string, string>> {
  const [names = [], ...rows] = readCells(csv, ',')
  return new Map(
    rows
      .slice(0, -1)
      .map(row => [row[0] ?? '', Object.fromEntries(names.map((name, at) => [name, row[at] ?? '']))]),
  )
}
const readLines = (text: string) =>
  text
    .split('\n')
    .slice(0, -1)
    .map(line => response.omit({ import: true }).strict().parse(JSON.parse(line)))

async function give(answer: object = {}): Promise<string> {
  const id = freshId()
  server.clock.now += 1000
  const reply = await server.answer({ ...npsAnswer({ id }), ...answer })
  expect(reply.status, JSON.stringify(reply.body)).toBe(202)
  return id
}

test('lets no spreadsheet carry out what people have written, and loses none of it', async () => {
  await server.call('PATCH', '/v1/sites/shop', { dimensions: ['plan'] })
  server.app.deps.directories.forget('shop')
  const texts = formulaCorpus.filter(text => !text.includes('\0'))
  for (const [index, text] of texts.entries()) {
    const customer = { id: text, email: text, traits: { plan: text, name: text } }
    const id = await give({ answers: { recommend: 3, why: text }, customer, page: text })
    // Each of these takes a request of its own, and all texts are cells by the same rule.
    if (index % 10 > 0) continue
    const word = text.replaceAll(/[\p{Cc},]/gu, '').slice(0, 50)
    await server.call('PATCH', `/v1/responses/${id}`, { tags: [word], handled_by: word })
    await server.call('POST', `/v1/responses/${id}/notes`, { text, author: word })
  }
  const csv = (await fetchText('/v1/responses.csv')).body
  for (const separator of [',', ';', '\t']) expect(liveCells(csv, separator)).toEqual([])
  const rows = readCsv(csv)
  expect(rows.size).toBe(texts.length)
  for (const one of readLines((await fetchText('/v1/responses.ndjson')).body)) {
    const cells = rows.get(one.id) as Record<string, string>
    const back = Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, fromCell(cell)]))
    expect(back).toMatchObject({
      'answer.why': one.answers.why,
      'attribute.plan': one.attributes.plan,
      customer: one.customer?.id,
      customer_email: one.customer?.email,
      customer_name: one.customer?.name,
      page: one.page ?? '',
      tags: one.tags.join(','),
      handled_by: one.handled_by ?? '',
    })
    expect(JSON.parse(back.notes || '[]')).toEqual(one.notes)
  }
})

test('has the same columns whatever is asked for, one for each question and each dimension', async () => {
  await server.call('PATCH', '/v1/sites/shop', { dimensions: ['plan'] })
  await server.call('POST', '/v1/surveys', {
    ...{ key: 'other', name: 'O', status: 'live' },
    definition: {
      ...{ kind: 'transactional', touchpoint: 'account' },
      questions: [
        { id: 'recommend', type: 'rating', metric: 'csat', text: 'How?' },
        { id: 'which', type: 'choice', multiple: true, text: 'Which?', options: options('a', 'b') },
      ],
    },
  })
  await give({ answers: { recommend: 0 }, locale: 'de' })
  await give({ survey: 'other', answers: { recommend: 5, which: ['b', 'a'] } })
  const namesIn = async (query: string) =>
    readCells((await fetchText(`/v1/responses.csv?${query}`)).body, ',')[0]
  const all = await namesIn('')
  expect(all).toEqual([
    ...['id', 'answered_at', 'touchpoint', 'stage', 'survey', 'version', 'channel', 'source'],
    ...['metric', 'rating', 'band', 'answer.recommend', 'answer.why', 'answer.which'],
    ...['attribute.plan', 'other_attributes'],
    ...['customer', 'customer_email', 'customer_name', 'customer_is_proven', 'claim'],
    ...['locale', 'page', 'state', 'doubt', 'revision', 'received_at', 'updated_at', 'anonymised_at'],
    ...['tags', 'handled_by', 'handled_at', 'notes'],
  ])
  expect(await namesIn('band=neutral&from=2020-01-01')).toEqual(all)
  expect(await namesIn('survey=other')).toEqual(all?.filter(name => name !== 'answer.why'))
  const rows = [...readCsv((await fetchText('/v1/responses.csv')).body).values()]
  expect(rows).toMatchObject([
    {
      survey: 'account-nps',
      metric: 'nps',
      rating: '0',
      band: 'negative',
      'answer.recommend': '0',
      locale: 'de',
    },
    { survey: 'other', metric: 'csat', rating: '5', band: 'positive', 'answer.which': 'b,a', locale: '' },
  ])
})

const options = (...ids: string[]) => ids.map(id => ({ id, text: id }))

test('keeps facts of dimensions that the site does not have any more', async () => {
  await server.call('PATCH', '/v1/sites/shop', { dimensions: ['plan'] })
  server.app.deps.directories.forget('shop')
  const id = await give({ customer: { id: 'c', traits: { plan: 'x' } } })
  const { site } = await server.app.deps.directories.get('shop')
  for (let state = ''; state !== 'done' && state !== 'nothing'; )
    state = await server.app.deps.store.buildSlice({ siteId: site.id, most: 500, at: server.clock.now })
  await server.call('PATCH', '/v1/sites/shop', { dimensions: [] })
  for (let state = ''; state !== 'done' && state !== 'nothing'; )
    state = await server.app.deps.store.buildSlice({ siteId: site.id, most: 500, at: server.clock.now })
  expect(readCsv((await fetchText('/v1/responses.csv')).body).get(id)).toMatchObject({
    other_attributes: '{"plan":"x"}',
  })
})

test('gives in either format what a list gives, also to whoever accepts it', async () => {
  for (const rating of [1, 9, 3]) await give({ answers: { recommend: rating, why: 'ä\n"b"' } })
  const { responses } = (await server.call('GET', '/v1/responses?order=asc&band=negative')).body
  const ndjson = await fetchText('/v1/responses.ndjson?band=negative')
  expect(readLines(ndjson.body).map(one => ({ ...one, import: null }))).toEqual(responses)
  expect(ndjson.headers).toMatchObject({ 'content-type': 'application/x-ndjson; charset=utf-8' })
  const csv = await fetchText('/v1/responses.csv?band=negative')
  expect([...readCsv(csv.body).keys()]).toEqual(responses.map(({ id }: { id: string }) => id))
  expect(csv.headers).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="shop-responses.csv"',
  })
  const list = '/v1/responses?band=negative'
  expect((await fetchText(list, 'text/csv')).body).toBe(csv.body)
  expect((await fetchText(list, 'application/x-ndjson, */*')).body).toBe(ndjson.body)
  expect((await fetchText(list, 'application/json, text/csv')).json().responses).toHaveLength(2)
  for (const query of ['limit=5', 'cursor=x', 'order=updated'])
    expect((await fetchText(`/v1/responses?${query}`, 'text/csv')).statusCode).toBe(400)
  for (const name of ['limit', 'cursor']) {
    const refused = [
      await fetchText(`/v1/responses.csv?${name}=t.1`),
      await fetchText(`/v1/responses?${name}=${name === 'limit' ? 5 : 't.1.2.3'}`, 'text/csv'),
    ]
    for (const reply of refused)
      expect(reply.json().errors).toEqual([
        { field: name, detail: 'is for pages of JSON; CSV and NDJSON hold the whole selection' },
      ])
  }
  expect((await fetchText('/v1/responses.csv?limits=5')).json().detail).toMatch(/check its spelling/)
  expect((await fetchText('/v1/responses.csv?touchpoint=moon')).statusCode).toBe(404)
})

test('reads no more than one page before the one before is taken, and nothing that was given after it began', async () => {
  await give()
  await copyResponse(server, 3700)
  const { deps } = server.app
  let reads = 0
  const store = {
    ...deps.store,
    listResponses: async (...args: Parameters<typeof deps.store.listResponses>) => {
      reads++
      return await deps.store.listResponses(...args)
    },
  }
  const directory = await deps.directories.get('shop')
  const selected = { format: 'ndjson', query: { order: 'asc' } } as const
  const seen: [reads: number, responses: number][] = []
  for await (const { responses } of await exportResponses({ ...deps, store }, directory, selected)) {
    seen.push([reads, responses])
    await give()
  }
  expect(seen).toEqual([
    [2, 1000],
    [3, 1000],
    [4, 1000],
    [4, 701],
  ])
})

test('waits for whoever takes it slowly, and stops reading when nobody takes it any more', async () => {
  await give()
  await copyResponse(server, 40_000)
  const { deps } = server.app
  const { store } = deps
  let reads = 0
  deps.store = {
    ...store,
    listResponses: async (...args) => {
      reads++
      return await store.listResponses(...args)
    },
  }
  // As long as several pages take: an export that waits for nobody reads on meanwhile.
  const letItRead = async () => {
    for (let turn = 0; turn < 5; turn++) await store.listResponses(one)
  }
  const filter = { siteId: (await deps.directories.get('shop')).site.id, states: [0] }
  const one = { filter, order: 'asc' as const, limit: 500, look: 5000 }
  const address = await server.app.listen({ port: 0, host: '127.0.0.1' })
  const socket = connect(Number(new URL(address).port), '127.0.0.1')
  socket.write(`GET /v1/responses.ndjson HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${server.key}\r\n\r\n`)
  const [first] = await once(socket, 'data')
  expect(String(first)).toMatch(/^HTTP\/1.1 200 OK/)
  socket.pause()
  let read: number
  do {
    read = reads
    await letItRead()
  } while (reads !== read)
  expect(read).toBeLessThan(35)
  socket.destroy()
  await letItRead()
  expect(reads).toBeLessThan(read + 2)
})
