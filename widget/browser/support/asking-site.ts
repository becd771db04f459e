import type { surveyDefinition } from '@touchline/shared/contract/survey.ts'
import { openTestServer, type TestServer } from '../../../server/test/support/test-server.ts'

/** A survey as its owner writes it; the kind and the touchpoint are given. */
export type Asked = Omit<(typeof surveyDefinition)['_zod']['input'], 'kind' | 'touchpoint'>

export interface AskingSite extends TestServer {
  /** Such as `http://127.0.0.1:40123`. */
  address: string
  /** From now on these are all the live surveys; each comes at once unless its targeting says otherwise. */
  ask(surveys: Record<string, Asked>): Promise<void>
}

/** A real server on a port of its own, whose site `shop` asks what a test wants it to. */
export async function openAskingSite(): Promise<AskingSite> {
  const server = await openTestServer()
  const touchpoint = { key: 'support', name: 'Support', stage: 'get-help', metric: 'csat' }
  await server.call('POST', '/v1/touchpoints', touchpoint)
  const address = await server.app.listen({ port: 0, host: '127.0.0.1' })
  return { ...server, address, ask: surveys => ask(server, surveys) }
}

async function ask({ call }: TestServer, surveys: Record<string, Asked>): Promise<void> {
  const { body } = await call('GET', '/v1/surveys')
  const known = (body as { key: string; status: string }[]).map(({ key }) => key)
  for (const key of known.filter(key => !surveys[key]))
    await call('PATCH', `/v1/surveys/${key}`, { status: 'paused' })
  for (const [key, asked] of Object.entries(surveys)) {
    const definition = definitionOf(asked)
    const reply = known.includes(key)
      ? await call('PATCH', `/v1/surveys/${key}`, { definition, status: 'live' })
      : await call('POST', '/v1/surveys', { key, name: key, definition, status: 'live' })
    if (reply.status >= 400) throw new Error(JSON.stringify(reply.body))
  }
}

const definitionOf = (asked: Asked) => ({
  kind: 'transactional',
  touchpoint: 'support',
  ...asked,
  targeting: { delay_seconds: 0, ...asked.targeting },
})
