import type { ExampleCall } from './call.ts'
import { answerId } from './collecting.ts'

const unused = { key: 'newsletter', name: 'Newsletter', stage: 'come-back', metric: 'nps' }
const definition = {
  kind: 'transactional',
  touchpoint: 'newsletter',
  questions: [
    { id: 'recommend', type: 'rating', metric: 'nps', text: 'How likely are you to recommend us?' },
  ],
}

/** What people are told of themselves, what is forgotten and removed, and what is noted of it all. */
export const ending: ExampleCall[] = [
  { method: 'POST', path: '/v1/exports', body: { customer: 'c-1042' } },
  { method: 'POST', path: '/v1/erasures', body: { response: answerId } },
  { method: 'POST', path: '/v1/touchpoints', body: unused },
  { method: 'POST', path: '/v1/surveys', body: { key: 'newsletter', name: 'Newsletter', definition } },
  { method: 'DELETE', path: '/v1/surveys/{survey}', params: { survey: 'newsletter' } },
  { method: 'DELETE', path: '/v1/touchpoints/{touchpoint}', params: { touchpoint: 'newsletter' } },
  { method: 'DELETE', path: '/v1/keys/{prefix}', params: { prefix: 'the last key' } },
  { method: 'DELETE', path: '/v1/identity-keys/{id}', params: { id: 'the last identity key' } },
  { method: 'GET', path: '/v1/audit' },
  { method: 'POST', path: '/v1/sites', as: 'installation', body: { key: 'blog', name: 'Blog' } },
  { method: 'DELETE', path: '/v1/sites/{site}', params: { site: 'blog' }, as: 'installation' },
  { method: 'GET', path: '/livez', as: 'nobody' },
  { method: 'GET', path: '/readyz', as: 'nobody' },
]
