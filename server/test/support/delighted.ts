import { addNpsSurvey, openTestServer, type TestServer } from './test-server.ts'

/** As Node's and Ruby's clients send a key. */
export const basic = (key: string) => `Basic ${Buffer.from(`${key}:`).toString('base64')}`

export interface DelightedReply {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: tests read replies of every shape
  body: any
  headers: Record<string, unknown>
}

export interface DelightedServer extends TestServer {
  /** Asks Delighted's API below `/v1` with the key of the site. */
  ask(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: object): Promise<DelightedReply>
  /** Adds a person, and a response of theirs. */
  respond(email: string, response: object): Promise<DelightedReply>
}

/** The shop with its NPS survey, and a way to ask it as scripts do that were written for Delighted. */
export async function openDelighted(options: Parameters<typeof openTestServer>[1]): Promise<DelightedServer> {
  const server = await openTestServer(undefined, options)
  await addNpsSurvey(server)
  const ask: DelightedServer['ask'] = async (method, path, body) => {
    const headers = { authorization: basic(server.key), 'content-type': 'application/json' }
    const url = `/v1${path}`
    const reply = await server.app.inject({ method, url, headers, ...(body && { payload: body }) })
    return { status: reply.statusCode, body: reply.json(), headers: reply.headers }
  }
  const respond: DelightedServer['respond'] = async (email, response) => {
    const { body: person } = await ask('POST', '/people', { email, send: false })
    return await ask('POST', '/survey_responses', { person: person.id, ...response })
  }
  return { ...server, ask, respond }
}

/** Unix seconds of a moment. */
export const unix = (moment: string) => Date.parse(moment) / 1000
