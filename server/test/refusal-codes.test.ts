import { fieldFaultDetail } from '@touchline/shared/field-faults.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  addNpsSurvey,
  freshId,
  npsAnswer,
  npsDefinition,
  openTestServer,
  type TestServer,
} from './support/test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
})
afterAll(async () => await server.close())

const [rating, comment] = npsDefinition.questions
const survey = (change: object) => ({
  key: 'other',
  name: 'Other',
  definition: { ...npsDefinition, ...change },
})
const touchpoint = { key: 'cart', name: 'Cart', stage: 'come-back', metric: 'csat' }

test.each([
  [
    'what a schema alone says',
    ['/v1/surveys', survey({ look: { accent: 'red' } })],
    ['definition.look.accent', { code: 'no_colour', values: {} }],
  ],
  [
    'what parts say of each other',
    ['/v1/surveys', survey({ questions: [rating, { ...comment, id: 'recommend' }] })],
    ['definition.questions.1.id', { code: 'id_twice', values: { id: 'recommend' } }],
  ],
  [
    'a bound',
    ['/v1/touchpoints', { ...touchpoint, name: 'x'.repeat(201) }],
    ['name', { code: 'too_long', values: { count: 200 } }],
  ],
  ['what is missing', ['/v1/touchpoints', { key: 'cart' }], ['name', { code: 'missing', values: {} }]],
  [
    'a form',
    ['/v1/touchpoints', { ...touchpoint, key: 'Not a key' }],
    ['key', { code: 'no_key', values: {} }],
  ],
  [
    'what is there already',
    ['/v1/touchpoints', { ...touchpoint, key: 'account' }],
    ['key', { code: 'taken', values: { kind: 'touchpoint', key: 'account' } }],
  ],
  [
    'a password that is too short',
    ['/v1/password-resets/use', { token: 'x', password: 'short' }],
    ['password', { code: 'short_password', values: { count: 12 } }],
  ],
  [
    'an answer',
    ['/v1/answers', npsAnswer({ id: freshId(), answers: { recommend: 11 } })],
    ['answers.recommend', { code: 'no_rating', values: { min: 0, max: 10, metric: 'nps' } }],
  ],
] as const)('tells %s as a code too, which says the same', async (_, [path, body], [field, because]) => {
  const reply = await server.call('POST', path, body)
  expect(reply.body.errors).toContainEqual({ field, detail: fieldFaultDetail(because), because })
})

test('tells of a query as it tells of a body', async () => {
  const { body } = await server.call('GET', '/v1/responses?limit=9999')
  const because = { code: 'too_large', values: { bound: 500 } } as const
  expect(body.errors).toEqual([{ field: 'limit', detail: fieldFaultDetail(because), because }])
})

test('gives no code where there is only a sentence', async () => {
  const { body } = await server.call('POST', '/v1/touchpoints', { ...touchpoint, nam: 'Cart' })
  expect(body.errors[0]).toEqual({
    field: 'nam',
    detail: 'is not a field here; check its spelling, or leave it out',
  })
})
