import { answer } from '@touchline/shared/contract/answer.ts'
import { recordAnswer } from '../src/domain/collecting/record-answer.ts'
import type { ExampleCall } from './call.ts'

const unhappy = [
  'Nobody called back.',
  'I waited an hour on the phone, and nobody called back.',
  'Still waiting.',
  'I was told that somebody would call back. Nobody did.',
  'Two weeks of waiting for a call.',
  'They promised to call back.',
  'Waiting, waiting, waiting.',
]
const happy = [
  'Solved in one call, friendly too.',
  'Friendly and quick.',
  'Very friendly people.',
  'Solved while I was on the phone.',
  'The friendly lady solved it at once.',
  'Quick, friendly, solved.',
  'Solved.',
]

/** So many of each, because a word that few have used tells nothing. */
const times = 4

/** Terms need several comments, so some more people answer. */
const moreAnswers: ExampleCall['before'] = async ({ deps }) => {
  const both = [...unhappy.map(why => ({ help: 1, why })), ...happy.map(why => ({ help: 5, why }))]
  const said = Array.from({ length: times }, () => both).flat()
  for (const [number, answers] of said.entries()) {
    const id = `019e3a80-5d2c-7000-8000-${String(number).padStart(12, '0')}`
    const given = { site: 'shop', id, survey: 'support-csat', version: 1, answers, locale: 'en' }
    await recordAnswer(deps, answer.parse(given), { source: 'page' })
  }
  const { site } = await deps.directories.get('shop')
  await deps.store.indexComments({ siteId: site.id, most: 100 })
}

const theme = { theme: 'call-back' }

/** What people say. */
export const commenting: ExampleCall[] = [
  { method: 'GET', path: '/v1/comments', query: 'search=friendly%20solv&limit=2', before: moreAnswers },
  { method: 'GET', path: '/v1/terms', query: 'touchpoint=support' },
  { method: 'GET', path: '/v1/terms/rising', query: 'touchpoint=support&days=28' },
  {
    method: 'POST',
    path: '/v1/themes',
    body: { key: 'call-back', name: 'Calling back', words: { en: ['call back', 'called back', 'wait*'] } },
  },
  { method: 'GET', path: '/v1/themes' },
  { method: 'GET', path: '/v1/themes/{theme}', params: theme },
  { method: 'PATCH', path: '/v1/themes/{theme}', params: theme, body: { name: 'Waiting for a call' } },
  { method: 'GET', path: '/v1/themes/trend', query: 'every=week&from=2026-04-27&to=2026-05-10' },
  { method: 'DELETE', path: '/v1/themes/{theme}', params: theme },
]
