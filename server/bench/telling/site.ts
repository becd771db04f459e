import type { RuleEvent } from '@touchline/shared/contract/rule.ts'
import { npsDefinition } from '../../test/support/test-server.ts'
import { paths } from './receivers.ts'

/** Whom the site tells, and by how many rules. */
export interface Telling {
  /** Half of them chats and half people, a chat more where they are odd. */
  recipients: number
  rules: number
}

type Ask = (path: string, body: object, given?: { method?: string; key?: string }) => Promise<Answered>
type Answered = Record<string, string>

/** Two sites with the same survey: `told`, which tells all its negative answers to a webhook and to recipients, and `untold`. */
export async function addSites(
  server: { address: string; installationKey: string | undefined },
  { recipients, rules, receiverUrl }: Telling & { receiverUrl: string },
): Promise<void> {
  const ask = asker(server)
  await addSite(ask, 'untold')
  const key = await addSite(ask, 'told')
  const own: Ask = (path, body, given) => ask(path, body, { key, ...given })
  await own('/v1/webhooks', { url: `${receiverUrl}${paths.webhook}`, events: ['response.negative'] })
  const people = Math.floor(recipients / 2)
  const tell: string[] = []
  for (let number = 1; number <= recipients - people; number++) {
    const chat = { kind: 'slack', name: `chat ${number}`, url: `${receiverUrl}${paths.chat}-${number}` }
    tell.push(`${(await own('/v1/recipients', { ...chat, bundle_minutes: 0 })).id}`)
  }
  for (let number = 1; number <= people; number++) tell.push(await addPerson(own, number))
  for (let number = 0; number < rules; number++) await own('/v1/rules', { ...ruleOf(number), tell })
}

function asker({ address, installationKey }: { address: string; installationKey: string | undefined }): Ask {
  return async (path, body, { method = 'POST', key = installationKey } = {}) => {
    const headers = { 'content-type': 'application/json', 'x-touchline-page': '1' }
    const reply = await fetch(`${address}${path}`, {
      method,
      headers: { ...headers, ...(key !== undefined && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify(body),
    })
    if (!reply.ok) throw new Error(`${path} says ${await reply.text()}`)
    return (await reply.json()) as Answered
  }
}

async function addSite(ask: Ask, siteKey: string): Promise<string> {
  const { secret_key: key = '' } = await ask('/v1/sites', { key: siteKey, name: 'Shop' })
  const touchpoint = { key: 'account', name: 'Account', stage: 'come-back', metric: 'nps' }
  await ask('/v1/touchpoints', touchpoint, { key })
  const survey = { key: 'account-nps', name: 'NPS', status: 'live', definition: npsDefinition }
  await ask('/v1/surveys', survey, { key })
  return key
}

/** Lets somebody in, who is told by mail at once. */
async function addPerson(own: Ask, number: number): Promise<string> {
  const { token } = await own('/v1/invitations', { role: 'viewer' })
  const email = `person-${number}@shop.example`
  const account = { token, email, name: `Person ${number}`, password: 'four words are enough' }
  const { id = '' } = await own('/v1/invitations/accept', account)
  await own(`/v1/recipients/${id}`, { bundle_minutes: 0, language: 'en' }, { method: 'PATCH' })
  return id
}

/** All ask for the same answers in another way: every other one looks at all answers to find those. */
function ruleOf(number: number): object {
  const event: RuleEvent = number % 2 === 0 ? 'response.negative' : 'response.created'
  return {
    event,
    ...(event === 'response.created' && { bands: ['negative'] }),
    ...(number > 1 && { stages: ['come-back'] }),
  }
}
