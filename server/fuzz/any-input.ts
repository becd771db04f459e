import fc from 'fast-check'
import type { AppRoute } from './app-routes.ts'
import { type RawInput, rawInput } from './raw-input.ts'
import { type StructuredInput, structuredInput } from './structured-input.ts'

export type Input = StructuredInput | RawInput

/** Requests of every route, and now and then raw bytes. */
export function anyInput(routes: readonly AppRoute[]): fc.Arbitrary<Input> {
  const weighed = routes
    .filter(({ method }) => method !== 'OPTIONS')
    .map(route => ({ weight: weightOf(route), arbitrary: structuredInput(route) }))
  return fc.oneof({ weight: 24, arbitrary: fc.oneof(...weighed) }, { weight: 1, arbitrary: rawInput(routes) })
}

/** The more a route reads of what it is sent, the more often it is asked; answers are what all this is for. */
function weightOf({ method, url, accepts }: AppRoute): number {
  if (method === 'HEAD') return 3
  // Served as well without the ending.
  if (url.endsWith('.:format')) return 6
  if (hardestToReach.has(`${method} ${url}`)) return 140
  if (hardToReach.has(`${method} ${url}`)) return 70
  // What can be removed has to be made first, and to be met by chance.
  const base = url === '/v1/answers' ? 190 : method === 'DELETE' ? 8 : 3
  return base + 10 * Number('body' in accepts) + 5 * Object.keys(accepts).length
}

/** Hardly any of what is made up for these is found: a site without answers, an import that was uploaded and not begun. */
const hardestToReach = new Set([
  'DELETE /v1/sites/:site',
  'POST /v1/imports/:import/start',
  'PUT /v1/survey_responses',
])

/** Of what is made up for these only little is found; and sites that can be removed have to be made. */
const hardToReach = new Set([
  'GET /metrics',
  'GET /v1/account',
  'DELETE /v1/surveys/:survey',
  'DELETE /v1/touchpoints/:touchpoint',
  'GET /v1/recipients/:recipient',
  'PATCH /v1/recipients/:recipient',
  'POST /v1/recipients',
  'POST /v1/responses/bulk',
  'POST /v1/sites',
  'GET /v1/survey_responses/:response',
  'PUT /v1/survey_responses/:response',
])
