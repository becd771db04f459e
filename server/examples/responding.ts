import type { ExampleCall } from './call.ts'
import { answerId } from './collecting.ts'

const one = { response: answerId }
const inHand = { add_tags: ['call back'], handled_by: 'Support desk' }

/** What a team reads of answers, and what it does with them. */
export const responding: ExampleCall[] = [
  { method: 'GET', path: '/v1/responses', query: 'band=negative&handled=no' },
  { method: 'GET', path: '/v1/responses/count', query: 'band=negative&handled=no' },
  { method: 'PATCH', path: '/v1/responses/{response}', params: one, body: inHand },
  {
    method: 'POST',
    path: '/v1/responses/{response}/notes',
    params: one,
    body: { text: 'Two cases had been opened for one question.', author: 'Support desk' },
  },
  { method: 'GET', path: '/v1/responses/{response}/notes', params: one },
  { method: 'GET', path: '/v1/responses/{response}', params: one },
  {
    method: 'POST',
    path: '/v1/responses/bulk',
    body: { where: { touchpoint: 'support', band: 'negative' }, change: { add_tags: ['unhappy'] } },
  },
  { method: 'GET', path: '/v1/responses.csv', query: 'touchpoint=support' },
  { method: 'GET', path: '/v1/responses.ndjson', query: 'tag=unhappy' },
  { method: 'DELETE', path: '/v1/responses/{response}/notes/{note}', params: { ...one, note: '1' } },
  {
    method: 'POST',
    path: '/v1/filters',
    body: {
      key: 'unhappy-business',
      name: 'Unhappy business customers',
      query: { band: 'negative', dimension: 'plan:business' },
    },
  },
  { method: 'GET', path: '/v1/filters' },
  { method: 'GET', path: '/v1/filters/{filter}', params: { filter: 'unhappy-business' } },
  {
    method: 'PATCH',
    path: '/v1/filters/{filter}',
    params: { filter: 'unhappy-business' },
    body: { name: 'Business customers to call' },
  },
  { method: 'DELETE', path: '/v1/filters/{filter}', params: { filter: 'unhappy-business' } },
]
