import { readFileSync } from 'node:fs'
import { responseFilter, responsesQuery } from '@touchline/shared/contract/response-query.ts'
import { toCell } from '@touchline/shared/spreadsheet-cell.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCells } from '../../shared/test/live-cells.ts'
import { selectionOptions } from '../src/commands/export.ts'
import { blocksOf, runCurl } from './support/run-curl.ts'
import { addNpsSurvey, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

const guide = readFileSync(new URL('../../docs/responses.md', import.meta.url), 'utf8')
const id = '0192f0c1-2d3e-7a4b-8c5d-6e7f8a9b0c1d'

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
  const support = { key: 'support', name: 'Support', stage: 'get-help', metric: 'nps' }
  await server.call('POST', '/v1/touchpoints', support)
  await server.answer(npsAnswer({ id, touchpoint: 'support', answers: { recommend: 2, why: '=1+1' } }))
})
afterAll(async () => await server.close())

test('has commands that do what they say', async () => {
  const run = async (command: string) => await runCurl(server, command, { SITE_SECRET: server.key })
  const isFile = (command: string) => /responses\.(csv|ndjson)/.test(command)
  const replies = []
  for (const command of blocksOf(guide, 'sh').filter(one => !isFile(one))) replies.push(await run(command))
  expect(replies).toMatchObject([
    { status: 200, body: { responses: [{ id, comments: ['=1+1'] }], next: null } },
    { status: 200, body: { id, earlier: [] } },
    { status: 200, body: { tags: ['refund'], handled_by: 'Support, late shift' } },
    { status: 201, body: { id: 1, author: 'Support, late shift' } },
    { status: 200, body: { changed: 0, full: 0, next: null } },
    { status: 201, body: { key: 'unhappy' } },
    { status: 200, body: { responses: [] } },
    { status: 200, body: { responses: [{ id }], removed: [], resume: expect.any(String) } },
  ])
  const headers = { authorization: `Bearer ${server.key}` }
  const texts = []
  for (const command of blocksOf(guide, 'sh').filter(isFile)) {
    const url = /127\.0\.0\.1:8080([^"]+)"/.exec(command)?.[1] as string
    texts.push((await server.app.inject({ url, headers })).body)
  }
  expect(texts).toEqual([expect.stringContaining(`\r\n${id},`), ''])
})

test('names every parameter, and every column of CSV in its order', async () => {
  const table = guide.slice(guide.indexOf('## List'), guide.indexOf('## Tag'))
  for (const name of Object.keys(responsesQuery.shape)) expect(table).toContain(`\`${name}\``)
  const { body } = await server.app.inject({
    url: '/v1/responses.csv',
    headers: { authorization: `Bearer ${server.key}` },
  })
  const columns = (readCells(body, ',')[0] ?? []).filter(name => !name.startsWith('answer.'))
  const described = [...guide.matchAll(/^\| (`.*`) \|/gm)].flatMap(
    ([, cell = '']) => cell.match(/`[^`]+`/g) ?? [],
  )
  const first = described.indexOf('`id`')
  const names = described.slice(first).map(name => name.slice(1, -1))
  expect(names.filter(name => !/^(answer|attribute)\./.test(name))).toEqual(columns)
})

test('takes on the command line what a list takes', () => {
  const names = selectionOptions.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(Object.keys(responseFilter.shape)))
})

test('tells the rule of cells as it is', () => {
  for (const [, cell = '', text = ''] of guide.matchAll(/`('[^`]+)` was `([^`]+)`/g))
    expect(toCell(text)).toBe(cell)
  for (const sign of guide.match(/a sign \(([^)]*)\)/)?.[1]?.matchAll(/`(.)`/g) ?? [])
    expect(toCell(`${sign[1]}x`)).toBe(`'${sign[1]}x`)
})
