import type { InjectOptions } from 'fastify'
import { keepPersonSignedIn, personsHeaders } from './furnish-people.ts'
import { injectStream } from './inject-stream.ts'
import type { Stage } from './stage.ts'
import type { StructuredInput } from './structured-input.ts'

/** What came back. */
export interface Sent {
  status: number
  body: string
  milliseconds: number
}

/** Sends it into the app; undefined for what no client could send in this way, such as an address that is none. */
export async function sendStructured(stage: Stage, input: StructuredInput): Promise<Sent | undefined> {
  const [method, route] = input.route.split(' ') as [string, string]
  const secret = stage.secrets.get(input.as)
  const isPerson = input.as.endsWith('.person')
  if (isPerson) await keepPersonSignedIn(stage.app)
  const headers = {
    ...(secret && { authorization: `Bearer ${secret}` }),
    ...(isPerson && personsHeaders),
    ...input.headers,
  }
  const payload = input.body === undefined ? {} : { payload: Buffer.from(input.body, input.encoding) }
  const url = input.url.replace(made, (_, n) => stage.made.get(listOf(route))?.[n] ?? 'not-made')
  const begun = performance.now()
  try {
    const request = { method, url, headers, ...payload } as InjectOptions
    const reply = await (route === '/v1/live' ? injectStream(stage.app, request) : stage.app.inject(request))
    if (reply.statusCode === 201 || reply.statusCode === 202) noteMade(stage.made, route, reply.body)
    return { status: reply.statusCode, body: reply.body, milliseconds: performance.now() - begun }
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_INVALID_URL') return undefined
    throw error
  }
}

/** How an address names one of the things that were made; `encodeURI` may have been over it. */
const made = /(?:%7B|\{)made-(\d)(?:%7D|\})/

/** Where the things that a route is about are made, such as `/v1/keys` of `/v1/keys/:prefix`. */
const listOf = (route: string) => route.replace(/\/:.*/, '')

function noteMade(all: Stage['made'], route: string, body: string): void {
  const { prefix, id, key, delivery } = (JSON.parse(body) ?? {}) as Record<string, string | undefined>
  const note = (list: string, name: string | undefined) => {
    if (name !== undefined) all.set(list, [name, ...(all.get(list) ?? [])].slice(0, 10))
  }
  note(route, prefix ?? id ?? key)
  note('/v1/deliveries', delivery)
}
