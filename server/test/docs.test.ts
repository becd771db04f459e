import { readFileSync } from 'node:fs'
import { askedEvents } from '@touchline/shared/contract/event.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tellStory } from '../examples/tell-story.ts'
import { examplesFile } from '../examples/write.ts'
import { openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
})
afterAll(async () => await server.close())

test('describes every route that a program may call, from the schemas that check it', async () => {
  const { body } = await server.call('GET', '/openapi.json')
  expect(body.openapi).toMatch(/^3\.1/)
  expect(Object.keys(body.paths).sort()).toEqual([
    '/livez',
    '/metrics',
    '/readyz',
    '/v1/account',
    '/v1/alerts',
    '/v1/alerts/{alert}/acknowledge',
    '/v1/answers',
    '/v1/audit',
    '/v1/bounces',
    '/v1/comments',
    '/v1/deliveries',
    '/v1/deliveries/replay',
    '/v1/deliveries/{delivery}',
    '/v1/deliveries/{delivery}/replay',
    '/v1/erasures',
    '/v1/exports',
    '/v1/filters',
    '/v1/filters/{filter}',
    '/v1/identity-keys',
    '/v1/identity-keys/{id}',
    '/v1/import-mappings',
    '/v1/import-mappings/{mapping_name}',
    '/v1/imports',
    '/v1/imports/{import}',
    '/v1/imports/{import}/content',
    '/v1/imports/{import}/refused',
    '/v1/imports/{import}/start',
    '/v1/impressions',
    '/v1/invitations',
    '/v1/invitations/accept',
    '/v1/invitations/read',
    '/v1/invitations/{invitation}',
    '/v1/keys',
    '/v1/keys/{prefix}',
    '/v1/live',
    '/v1/login',
    '/v1/logout',
    '/v1/losses',
    '/v1/members',
    '/v1/members/{account}',
    '/v1/members/{account}/password-reset',
    '/v1/metrics',
    '/v1/overview',
    '/v1/overview.csv',
    '/v1/password-resets/read',
    '/v1/password-resets/request',
    '/v1/password-resets/use',
    '/v1/people',
    '/v1/people/{person}',
    '/v1/people/{person}/survey_requests/pending',
    '/v1/quarantine',
    '/v1/recipients',
    '/v1/recipients/{recipient}',
    '/v1/recipients/{recipient}/test',
    '/v1/responses',
    '/v1/responses.csv',
    '/v1/responses.ndjson',
    '/v1/responses/bulk',
    '/v1/responses/count',
    '/v1/responses/{response}',
    '/v1/responses/{response}/notes',
    '/v1/responses/{response}/notes/{note}',
    '/v1/rules',
    '/v1/rules/dry-run',
    '/v1/rules/{rule}',
    '/v1/sign-in',
    '/v1/sites',
    '/v1/sites/{site}',
    '/v1/sites/{site}/installation',
    '/v1/survey_responses',
    '/v1/survey_responses/{response}',
    '/v1/surveys',
    '/v1/surveys/preview',
    '/v1/surveys/{survey}',
    '/v1/surveys/{survey}/versions',
    '/v1/terms',
    '/v1/terms/rising',
    '/v1/themes',
    '/v1/themes/trend',
    '/v1/themes/{theme}',
    '/v1/touchpoints',
    '/v1/touchpoints/{touchpoint}',
    '/v1/trends',
    '/v1/trends.csv',
    '/v1/unsubscribes',
    '/v1/webhooks',
    '/v1/webhooks/{webhook}',
    '/v1/webhooks/{webhook}/rotate',
    '/v1/webhooks/{webhook}/test',
  ])
  const answer = body.paths['/v1/answers'].post.requestBody.content['application/json'].schema
  expect(answer.properties.revision.description).toContain('Counts up')
  const { content } = body.paths['/v1/live'].get.responses[200]
  expect(JSON.stringify(content['text/event-stream'].schema)).toContain('comes again with a higher one')
})

test('describes every event that is sent to webhooks', async () => {
  const { body } = await server.call('GET', '/openapi.json')
  expect(Object.keys(body.webhooks)).toEqual([...askedEvents, 'test'])
  for (const { post } of Object.values(body.webhooks as Record<string, { post: Described }>)) {
    const { $ref } = post.requestBody.content['application/json'].schema
    const schema = body.components.schemas[$ref.split('/').at(-1) as string]
    expect(Object.keys(schema.properties)).toEqual(
      expect.arrayContaining(['type', 'timestamp', 'version', 'data']),
    )
  }
})

interface Described {
  requestBody: { content: { 'application/json': { schema: { $ref: string } } } }
}

/** Measurements are told by a guide, and a stream has no end. */
const withoutExample = ['GET /metrics', 'GET /v1/live']

test('gives an example of each call, with what was answered to it', async () => {
  const { paths } = (await server.call('GET', '/openapi.json')).body
  type Described = { requestBody?: object; responses: Record<string, { content?: object }> }
  const calls = Object.entries(paths as Record<string, Record<string, Described>>).flatMap(
    ([path, operations]) =>
      Object.entries(operations).map(([method, call]) => [`${method.toUpperCase()} ${path}`, call] as const),
  )
  const isShown = (content: object | undefined) => JSON.stringify(content ?? {}).includes('"example":')
  const missing = calls.filter(([, { requestBody, responses }]) => {
    const replies = Object.entries(responses).filter(([status, { content }]) => status < '300' && content)
    const isReplyShown = replies.length === 0 || replies.some(([, { content }]) => isShown(content))
    return !isReplyShown || (requestBody && !isShown(requestBody))
  })
  expect(missing.map(([name]) => name)).toEqual(withoutExample)
})

test('shows examples that the server answers so; `node server/examples/write.ts` writes them anew', async () => {
  expect(JSON.parse(readFileSync(examplesFile, 'utf8'))).toEqual(await tellStory())
})

test('shows the reference as a page that needs nothing from elsewhere', async () => {
  const page = await server.app.inject({ url: '/docs' })
  expect(page.statusCode).toBe(200)
  expect(page.headers['content-type']).toContain('text/html')
  expect(page.body).not.toMatch(/(src|href)="https?:/)
})

test('is alive, and ready as long as the database answers', async () => {
  expect((await server.call('GET', '/livez')).body).toEqual({ status: 'ok' })
  expect((await server.call('GET', '/readyz')).status).toBe(200)
  await server.app.deps.store.close()
  expect((await server.call('GET', '/readyz')).status).toBe(503)
  expect((await server.call('GET', '/livez')).status).toBe(200)
})
