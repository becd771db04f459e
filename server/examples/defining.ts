import type { ExampleCall } from './call.ts'

const touchpoint = { key: 'support', name: 'Support', stage: 'get-help', metric: 'csat' }
const definition = {
  kind: 'transactional',
  touchpoint: 'support',
  questions: [
    {
      id: 'help',
      type: 'rating',
      metric: 'csat',
      look: 'faces',
      text: { en: 'How satisfied are you with our help?', de: 'Wie zufrieden sind Sie mit unserer Hilfe?' },
    },
    { id: 'why', type: 'comment', text: { en: 'What made you give this rating?' } },
  ],
  targeting: { pages: { include: ['/support/*'] } },
}

/** A site, its touchpoints and surveys, and who may do what. */
export const defining: ExampleCall[] = [
  {
    method: 'POST',
    path: '/v1/sites',
    as: 'installation',
    body: { key: 'shop', name: 'My shop', time_zone: 'Europe/Berlin' },
  },
  { method: 'GET', path: '/v1/sites' },
  { method: 'GET', path: '/v1/sites/{site}', params: { site: 'shop' } },
  { method: 'PATCH', path: '/v1/sites/{site}', params: { site: 'shop' }, body: { dimensions: ['plan'] } },
  { method: 'POST', path: '/v1/touchpoints', body: touchpoint },
  { method: 'GET', path: '/v1/touchpoints' },
  { method: 'GET', path: '/v1/touchpoints/{touchpoint}', params: { touchpoint: 'support' } },
  {
    method: 'PATCH',
    path: '/v1/touchpoints/{touchpoint}',
    params: { touchpoint: 'support' },
    body: { owner: 'support team' },
  },
  {
    method: 'POST',
    path: '/v1/surveys',
    body: { key: 'support-csat', name: 'After a support case', status: 'live', definition },
  },
  { method: 'GET', path: '/v1/surveys' },
  {
    method: 'POST',
    path: '/v1/surveys/preview',
    body: { key: 'support-csat', name: 'After a support case', definition, locale: 'de' },
  },
  { method: 'GET', path: '/v1/surveys/{survey}', params: { survey: 'support-csat' } },
  { method: 'GET', path: '/v1/surveys/{survey}/versions', params: { survey: 'support-csat' } },
  {
    method: 'PATCH',
    path: '/v1/surveys/{survey}',
    params: { survey: 'support-csat' },
    body: { name: 'After each support case' },
  },
  { method: 'POST', path: '/v1/keys', body: { name: 'weekly report', scope: 'read' } },
  { method: 'GET', path: '/v1/keys' },
  { method: 'POST', path: '/v1/identity-keys', body: { algorithm: 'HS256' } },
  { method: 'GET', path: '/v1/identity-keys' },
]
