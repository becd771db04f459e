import { recipientKinds } from '@touchline/shared/recipient-kinds.ts'
import { expect, test } from 'vitest'
import { actText } from '../../dashboard/src/settings/audit/act-text.ts'
import { type Language, languages } from '../../dashboard/src/texts/languages.ts'
import { allTexts } from '../../dashboard/test/support/all-texts.ts'
import { withRoutes } from '../fuzz/app-routes.ts'
import { notedCommands } from '../src/commands/with-store.ts'
import { openTestServer } from './support/test-server.ts'

/** What visitors and those who are not yet known ask for, and what is over by itself. Nobody acts there. */
const actless = [
  ...['POST /v1/answers', 'POST /v1/impressions', 'POST /v1/losses', 'POST /unsubscribe/:link/:subscription'],
  ...['POST /v1/logout', 'POST /v1/invitations/read', 'POST /v1/password-resets/read'],
  // Refused whatever is sent.
  ...['POST /v1/autopilot/*', 'DELETE /v1/autopilot/*'],
]

async function listActs(): Promise<string[]> {
  const { made: server, routes } = await withRoutes(openTestServer)
  await server.close()
  const asked = routes
    .filter(({ method, audit }) => !/^(GET|HEAD|OPTIONS)$/.test(method) && audit !== 'routine')
    .map(({ method, url }) => `${method} ${url}`)
    .filter(act => !actless.includes(act))
  const destinations = ['webhook', ...recipientKinds]
  return [
    ...asked,
    'POST /v1/login refused',
    ...notedCommands.map(command => `touchline ${command}`),
    ...destinations.flatMap(kind => [`disable ${kind}`, `give up events of a ${kind}`]),
  ]
}

test('has words in each language of the dashboard for every act that is noted', async () => {
  const acts = await listActs()
  expect(acts.length).toBeGreaterThan(70)
  for (const language of Object.keys(languages) as Language[]) {
    const texts = await allTexts(language)
    expect([language, acts.filter(act => actText(texts.audit.acts, act) === act)]).toEqual([language, []])
  }
})
