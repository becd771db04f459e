import { readFileSync } from 'node:fs'
import { look } from '@touchline/shared/contract/look.ts'
import { question } from '@touchline/shared/contract/question.ts'
import { targeting, trigger } from '@touchline/shared/contract/targeting.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestServer, type TestServer } from './support/test-server.ts'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const guide = read('docs/widget.md')

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
  const support = { key: 'support', name: 'Support', stage: 'get-help', metric: 'csat' }
  await server.call('POST', '/v1/touchpoints', support)
})
afterAll(async () => await server.close())

test('shows a definition that the server takes, without a warning', async () => {
  const [definition] = [...guide.matchAll(/```json\n(.*?)```/gs)].map(match => JSON.parse(match[1] as string))
  const reply = await server.call('POST', '/v1/surveys', { key: 'guide', name: 'Guide', definition })
  expect(reply).toMatchObject({ status: 201, body: { notices: [] } })
})

test.each([
  ['question', question.options.map(({ shape }) => shape.type.value)],
  ['display', look.shape.display.unwrap().options],
  ['trigger', trigger.options.map(({ shape }) => shape.on.value)],
  ['rule', Object.keys(targeting.shape)],
])('names every kind of %s', (_, names) => {
  for (const name of names) expect(guide).toContain(`\`${name}\``)
})

test('names every call, and the defaults that are polite', () => {
  const methods = /export interface Methods \{(.*?)\n\}/s.exec(read('widget/src/page.ts'))?.[1] as string
  const names = [...methods.matchAll(/^ {2}(\w+)\(/gm)].map(match => match[1])
  expect(names.length).toBeGreaterThan(8)
  for (const name of names) expect(guide).toContain(`touchline('${name}'`)
  const { delay_seconds, sample_percent, ask_again_days } = targeting.parse({})
  for (const [name, value] of Object.entries({ delay_seconds, sample_percent, ask_again_days }))
    expect(guide).toContain(`| \`${name}\` | ${value} |`)
})
