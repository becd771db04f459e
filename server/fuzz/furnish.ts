import { newDetector } from '@touchline/shared/detector/state.ts'
import type { App } from '../src/app.ts'
import type { Asker } from './askers.ts'

/** A question of every kind; the ids are those that fuzzed answers are given to. */
const questions = [
  { id: 'recommend', type: 'rating', metric: 'nps', text: { en: 'How likely?', de: 'Wie wahrscheinlich?' } },
  { id: 'faces', type: 'rating', metric: 'csat', look: 'faces', points: 3, text: 'How happy?' },
  { id: 'effort', type: 'rating', metric: 'ces', text: 'How easy?', required: false },
  { id: 'which', type: 'choice', text: 'Which?', options: options('one', 'two') },
  {
    id: 'several',
    type: 'choice',
    text: 'Which ones?',
    multiple: true,
    options: options('one', 'two', 'six'),
  },
  { id: 'why', type: 'comment', text: 'Why?', ask_if: { question: 'recommend', bands: ['negative'] } },
  { id: 'mail', type: 'email', text: 'May we write?' },
]

function options(...ids: string[]) {
  return ids.map(id => ({ id, text: `Option ${id}` }))
}

const surveys = {
  'account-nps': { kind: 'relationship', touchpoint: 'account', questions: questions.slice(0, 1) },
  'every-kind': { kind: 'transactional', touchpoint: 'checkout', questions },
}

/** Whom scripts can find. */
const customer = { id: '4711', email: 'ada@example.org' }

/** As long as the offset that is known of a next piece. */
export const historyFile = 'score,date\n9,2026-04-01\n'

/** Gives both sites two touchpoints, two live surveys with an answer each, so that neither can be removed, a saved filter, notes and an alert. */
export async function furnish(app: App, secrets: ReadonlyMap<Asker, string>): Promise<void> {
  for (const site of ['shop', 'other'] as const) {
    const authorization = `Bearer ${secrets.get(`${site}.admin`)}`
    const send = async (url: string, payload: object | string, method: 'POST' | 'PATCH' = 'POST') => {
      const reply = await app.inject({ method, url, headers: { authorization }, payload })
      if (reply.statusCode >= 300) throw new Error(`The stage cannot be set: ${url} says ${reply.body}`)
    }
    await send(`/v1/sites/${site}`, { dimensions: ['plan', 'locale'] }, 'PATCH')
    for (const key of ['account', 'checkout'])
      await send('/v1/touchpoints', { key, name: key, stage: 'buy', metric: 'nps' })
    for (const [key, definition] of Object.entries(surveys)) {
      await send('/v1/surveys', { key, name: key, status: 'live', definition })
      const id = `00000000-0000-4000-8000-00000000000${Object.keys(surveys).indexOf(key)}`
      await send('/v1/answers', { site, id, survey: key, version: 1, answers: { recommend: 9 }, customer })
    }
    await send('/v1/filters', { key: 'unhappy', name: 'Unhappy', query: { band: ['negative'] } })
    for (const text of ['Called', 'Called again'])
      await send('/v1/responses/00000000-0000-4000-8000-000000000000/notes', { text })
    await raiseAlert(app, site)
    for (const _ of ['done', 'ready']) await send('/v1/imports', historyFile)
    await send('/v1/imports/1/start', { survey: 'account-nps' })
  }
}

/** An alert takes months to come about, so one is put there. */
async function raiseAlert({ deps }: App, siteKey: string): Promise<void> {
  const { site } = await deps.directories.get(siteKey)
  const of = { site_id: site.id, touchpoint_id: 1, metric: 'nps', scale_min: 0, scale_max: 10 }
  const alert = { ...of, kind: 'fall', since: 20_000, day: 20_002, reason: 'null', raised_at: deps.now() }
  await deps.store.advanceDetector({
    ...{ row: { ...of, day: 20_002, state: JSON.stringify(newDetector) }, from: null },
    found: [{ raised: alert }],
    at: deps.now(),
  })
}
