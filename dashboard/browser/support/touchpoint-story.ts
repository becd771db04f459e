import type { DemoServer } from '../../../demo/test/support/demo-server.ts'
import { recordAnswer } from '../../../server/src/domain/collecting/record-answer.ts'
import { indexAll } from '../../../server/src/jobs/index-comments.ts'
import type { View } from './dashboard.ts'

/** What tells the server that one of its own pages asks. */
const headers = { 'x-touchline-page': '1' }

async function write({ context }: View, method: 'post' | 'patch', path: string, data: object): Promise<void> {
  const reply = await context.request[method](path, { data, headers })
  if (!reply.ok()) throw new Error(`${path} was refused: ${await reply.text()}`)
}

const rated = (touchpoint: string, metric: string) => ({
  ...{ kind: 'transactional', touchpoint },
  questions: [
    { id: 'rating', type: 'rating', metric, text: 'How was it?' },
    { id: 'comment', type: 'comment', text: 'Why?' },
  ],
})

/** An answer as the widget sends it. */
export const answerOf = (survey: string, rating: number, comment?: string) => ({
  ...{ site: 'demo', id: crypto.randomUUID(), revision: 1, survey, version: 1 },
  answers: { rating, ...(comment && { comment }) },
  channel: 'web' as const,
})

/**
 * Adds to the demo what its story lacks: a second metric at the support, a new version of its survey, impressions there, and four
 * answers at the home page; and lets the comments be found.
 */
export async function tellMore({ app, address }: DemoServer, owner: View): Promise<void> {
  const at = (path: string) => `${address}${path}?site=demo`
  const define = (key: string, definition: object) =>
    write(owner, 'post', at('/v1/surveys'), { key, name: key, status: 'live', definition })
  await define('support-effort', rated('support', 'ces'))
  await define('home-page', rated('home', 'csat'))
  const survey = await (await owner.context.request.get(at('/v1/surveys/support-csat'), { headers })).json()
  const definition = { ...survey.definition, thank_you: 'Thank you!' }
  await write(owner, 'patch', at('/v1/surveys/support-csat'), { definition })
  const keep = (answer: ReturnType<typeof answerOf>) => recordAnswer(app.deps, answer, { source: 'import' })
  for (let rating = 1; rating <= 7; rating++)
    for (let time = 0; time < rating; time++) await keep(answerOf('support-effort', rating))
  for (const rating of [1, 4, 5]) await keep(answerOf('home-page', rating))
  await keep(answerOf('home-page', 2, 'Where is the search?'))
  const fail = (error: unknown) => {
    throw error
  }
  await indexAll(app.deps.store, { isOver: () => false, onError: fail }, async () => {})
}
