import { readFileSync } from 'node:fs'
import { newSurvey } from '@touchline/shared/contract/survey.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { blocksOf, runCurl } from './support/run-curl.ts'
import {
  addNpsSurvey,
  freshId,
  npsDefinition,
  openTestServer,
  type TestServer,
} from './support/test-server.ts'

const guide = readFileSync(new URL('../../docs/privacy.md', import.meta.url), 'utf8')

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
  const survey = { key: 'support-csat', name: 'Support', status: 'live', definition: npsDefinition }
  await server.call('POST', '/v1/surveys', survey)
  const answer = {
    site: 'shop',
    survey: 'support-csat',
    version: 1,
    id: freshId(),
    answers: { recommend: 3 },
  }
  await server.answer({ ...answer, customer: { id: '4711' } })
})
afterAll(async () => await server.close())

test('has commands that do what they say', async () => {
  const replies = []
  for (const command of blocksOf(guide, 'sh'))
    replies.push(await runCurl(server, command, { SITE_SECRET: server.key }))
  expect(replies).toMatchObject([
    { status: 200, body: { customer: { id: '4711' }, responses: [{ survey: 'support-csat' }] } },
    { status: 200, body: { erased: 1, customer: true } },
    { status: 200, body: { keep_days: 365 } },
    {
      status: 200,
      body: { acts: [{ act: 'PATCH /v1/surveys/:survey' }, { act: 'POST /v1/erasures' }, {}, {}, {}, {}] },
    },
  ])
})

test('names the shortest time that answers can be kept for, and commands that there are', () => {
  const survey = { key: 'x', name: 'x', definition: npsDefinition }
  expect(newSurvey.safeParse({ ...survey, keep_days: 8 }).success).toBe(true)
  expect(newSurvey.safeParse({ ...survey, keep_days: 7 }).success).toBe(false)
  expect(guide).toContain('At least 8 days')
  const commands = readFileSync(new URL('../src/cli.ts', import.meta.url), 'utf8')
  for (const [, name] of guide.matchAll(/npm run touchline -- ([\w-]+)/g))
    expect(commands).toContain(`.command('${name}')`)
})
