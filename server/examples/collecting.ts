import type { ExampleCall } from './call.ts'

const shown = { site: 'shop', survey: 'support-csat', version: 1 }

/** The answer that the story is about, and one that a machine has given. */
export const answerId = '019e3a80-5d2c-7000-8000-1f6a2b3c4d5e'
const trappedId = '019e3a80-5d2c-7000-8000-1f6a2b3c4d5f'

const trapped = { ...shown, id: trappedId, answers: { help: 5 }, trap: 'https://spam.example' }

/** What pages send, and what becomes of what looks like a machine's. */
export const collecting: ExampleCall[] = [
  { method: 'POST', path: '/v1/impressions', as: 'nobody', body: { ...shown, id: answerId, event: 'shown' } },
  {
    method: 'POST',
    path: '/v1/answers',
    as: 'nobody',
    body: {
      ...shown,
      id: answerId,
      answers: { help: 2, why: 'I had to explain everything twice.' },
      locale: 'en',
      page: 'https://shop.example/support/',
      customer: { id: 'c-1042', email: 'customer@shop.example', traits: { plan: 'business' } },
    },
  },
  { method: 'POST', path: '/v1/losses', as: 'nobody', body: { site: 'shop', answers: 1 } },
  { method: 'POST', path: '/v1/answers', as: 'nobody', body: trapped },
  {
    method: 'GET',
    path: '/v1/sites/{site}/installation',
    params: { site: 'shop' },
    before: async ({ deps: { directories, installations } }) => {
      const { site } = await directories.get('shop')
      installations.noteFetch({ id: site.id, origins: ['*'] }, 'https://shop.example/support/', 'a place')
    },
  },
  { method: 'GET', path: '/v1/quarantine' },
  { method: 'POST', path: '/v1/quarantine', body: { action: 'discard', ids: [trappedId] } },
]
