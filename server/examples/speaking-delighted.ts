import type { ExampleCall } from './call.ts'

const person = { id: 'c-2001', email: 'reader@shop.example' }
const query = 'survey=support-csat'
const response = { id: '81', person: person.id, score: 4, comment: 'Quick and friendly.' }

/** What scripts that were written for Delighted ask. */
export const speakingDelighted: ExampleCall[] = [
  { method: 'POST', path: '/v1/people', query, body: { ...person, name: 'A reader', delay: 86_400 } },
  { method: 'PUT', path: '/v1/people', query, body: { ...person, name: 'A faithful reader' } },
  { method: 'GET', path: '/v1/people', query: 'email=reader@shop.example' },
  { method: 'POST', path: '/v1/survey_responses', query, body: response },
  { method: 'GET', path: '/v1/survey_responses', query: `${query}&expand[]=person` },
  {
    method: 'GET',
    path: '/v1/survey_responses/{response}',
    params: { response: 'the last response' },
    query,
  },
  {
    method: 'PUT',
    path: '/v1/survey_responses/{response}',
    params: { response: 'the last response' },
    query,
    body: { score: 5 },
  },
  {
    method: 'PUT',
    path: '/v1/survey_responses',
    query,
    body: { id: 'the last response', score: 5, comment: 'Quick, friendly, and right.' },
  },
  { method: 'GET', path: '/v1/metrics', query },
  {
    method: 'DELETE',
    path: '/v1/people/{person}/survey_requests/pending',
    params: { person: person.email },
    query,
  },
  { method: 'POST', path: '/v1/unsubscribes', query, body: { person_email: person.email } },
  { method: 'GET', path: '/v1/unsubscribes', query },
  { method: 'GET', path: '/v1/bounces', query },
  { method: 'DELETE', path: '/v1/people/{person}', params: { person: person.id }, query },
]
