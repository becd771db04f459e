import type { App } from '../src/app.ts'
import { makeApiKey } from '../src/domain/api-keys.ts'
import { ownPageHeader } from '../src/routes/access.ts'
import type { Example } from '../src/routes/examples.ts'
import { withBareApp } from './bare-app.ts'
import type { ExampleCall, Examples } from './call.ts'
import { collecting } from './collecting.ts'
import { commenting } from './commenting.ts'
import { defining } from './defining.ts'
import { ending } from './ending.ts'
import { importing } from './importing.ts'
import { masked } from './masked.ts'
import { reading } from './reading.ts'
import { responding } from './responding.ts'
import { signingIn } from './signing-in.ts'
import { speakingDelighted } from './speaking-delighted.ts'
import { telling } from './telling.ts'

const story: ExampleCall[] = [
  ...defining,
  ...collecting,
  ...reading,
  ...responding,
  ...commenting,
  ...speakingDelighted,
  ...importing,
  ...signingIn,
  ...telling,
  ...ending,
]

/** Lets a server of its own answer every call of the story. The first call of a route is its example; a refusal ends the telling. */
export async function tellStory(): Promise<Examples> {
  const clock = { now: Date.parse('2026-05-04T10:00:00Z') }
  return await withBareApp(clock, app => answerAll(app, clock))
}

async function answerAll(app: App, clock: { now: number }): Promise<Examples> {
  const { secret, row } = makeApiKey('installation', 'admin', clock.now)
  await app.deps.store.insertApiKey({ ...row, site_id: null })
  const known = new Map([['installation', secret]])
  const examples: Examples = {}
  for (const call of story) {
    await call.before?.({ clock, deps: app.deps })
    const answered = await answer(app, call, known)
    examples[`${call.method} ${call.path}`] ??= answered
    clock.now += 1000
  }
  return masked(examples)
}

async function answer(app: App, call: ExampleCall, known: Map<string, string>): Promise<Example> {
  const { method, path, params, query, type, as = 'site' } = call
  const body = withKnown(call.body, known)
  const named = Object.entries(params ?? {}).map(
    ([name, value]) => [name, known.get(value) ?? value] as const,
  )
  const url = named.reduce((whole, [name, value]) => whole.replace(`{${name}}`, value), path)
  const reply = await app.inject({
    method,
    url: query === undefined ? url : `${url}?${query}`,
    headers: {
      ...headersOf(as, known),
      ...(type !== undefined && { 'content-type': type }),
    },
    ...(body !== undefined && { payload: body as object }),
  })
  if (reply.statusCode >= 300) throw new Error(`${method} ${url} was refused: ${reply.body}`)
  const isJson = `${reply.headers['content-type']}`.startsWith('application/json')
  const told = reply.body === '' ? undefined : isJson ? reply.json() : reply.body
  learn(path, told, known)
  // Of several with one name a browser keeps the last.
  const cookie = [reply.headers['set-cookie']].flat().at(-1)
  if (cookie !== undefined) known.set('session', cookie.split(';', 1)[0] as string)
  return {
    ...(params && { params: Object.fromEntries(named) }),
    ...(query !== undefined && { query: Object.fromEntries(new URLSearchParams(query)) }),
    ...(body !== undefined && { body }),
    status: reply.statusCode,
    ...(told !== undefined && { reply: told }),
  }
}

function headersOf(
  as: NonNullable<ExampleCall['as']> | 'site',
  known: Map<string, string>,
): Record<string, string> {
  if (as === 'nobody') return {}
  if (as === 'person') return { cookie: known.get('session') ?? '', [ownPageHeader]: '1' }
  return { authorization: `Bearer ${known.get(as)}` }
}

/** A body in which the id or the token of what a call before has made stands for its name. */
function withKnown(body: unknown, known: Map<string, string>): unknown {
  const named = ['id', 'token'].flatMap(name => {
    const made = known.get(`${(body as Record<string, unknown> | undefined)?.[name]}`)
    return made === undefined ? [] : [[name, made] as const]
  })
  return named.length > 0 ? { ...(body as object), ...Object.fromEntries(named) } : body
}

/** What later calls need of a reply. */
function learn(path: string, told: Record<string, string> | undefined, known: Map<string, string>): void {
  if (path === '/v1/sites' && told?.secret_key && !known.has('site')) known.set('site', told.secret_key)
  if (path === '/v1/survey_responses' && told?.id) known.set('the last response', told.id)
  if (path === '/v1/keys' && told?.prefix) known.set('the last key', told.prefix)
  if (path === '/v1/identity-keys' && told?.id) known.set('the last identity key', told.id)
  if (told?.token) known.set('the last token', told.token)
  if (path === '/v1/invitations' && told?.id) known.set('the last invitation', told.id)
  if (path === '/v1/invitations/accept' && told?.id) known.set('the last account', told.id)
  if (path === '/v1/webhooks' && told?.id) known.set('the last webhook', told.id)
  if (path === '/v1/recipients' && told?.id) known.set('the last recipient', told.id)
  if (path === '/v1/rules' && told?.id) known.set('the last rule', told.id)
  if (told?.delivery) known.set('the last delivery', told.delivery)
}
