import { newSite } from '@touchline/shared/contract/site.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AppRoute, withRoutes } from '../fuzz/app-routes.ts'
import { injectStream } from '../fuzz/inject-stream.ts'
import { type Asked, answerTo, markOf, surveyOf, type Tenant, type TenantCase } from '../fuzz/tenant-case.ts'
import { tenantCases } from '../fuzz/tenant-cases.ts'
import { makePasswordReset } from '../src/domain/accounts/password-resets.ts'
import { createSite } from '../src/domain/manage-sites.ts'
import { keysOf, type MovedTable, movedTables } from '../src/store/transfer/tables.ts'
import { password } from './support/people.ts'
import { freshId, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
let routes: AppRoute[]
const tenants = new Map<string, Tenant>()
beforeAll(async () => {
  const secrets = ['thirty-two letters are enough for it']
  const opened = await withRoutes(() => openTestServer(undefined, { secrets }))
  server = opened.made
  routes = opened.routes.filter(isOurs)
  for (const key of ['ada', 'bob']) tenants.set(key, await settle(key))
})
afterAll(async () => await server.close())

/** The reference of the API and the built scripts belong to no site; HEAD is GET without its body. */
const isOurs = ({ method, url }: AppRoute) =>
  method !== 'HEAD' && method !== 'OPTIONS' && !/^\/(docs|w\/a)(\/|$)/.test(url)

async function send(secret: string | undefined, method: string, url: string, body?: object) {
  const headers = secret === undefined ? {} : { authorization: `Bearer ${secret}` }
  const request = { method: method as 'GET', url, headers, ...(body && { payload: body }) }
  const { app } = server
  const reply = await (url.startsWith('/v1/live') ? injectStream(app, request) : app.inject(request))
  return { status: reply.statusCode, body: reply.body }
}

async function settle(key: string): Promise<Tenant> {
  const site = newSite.parse({ key, name: `Site ${markOf(key)}`, dimensions: ['plan'] })
  const { secret_key: secret } = await createSite(server.app.deps, site)
  const post = async (url: string, body: object) => {
    const reply = await send(secret, 'POST', url, body)
    expect(reply.status, reply.body).toBeLessThan(300)
    return JSON.parse(reply.body)
  }
  for (const name of ['touchpoint', 'spare']) {
    const place = { key: `${key}-${name}`, stage: 'buy', metric: 'nps' }
    await post('/v1/touchpoints', { ...place, name: `Place ${markOf(key)}` })
  }
  for (const name of ['survey', 'spare'])
    await post('/v1/surveys', {
      ...surveyOf(`${key}-${name}`, `${key}-touchpoint`),
      name: `Survey ${markOf(key)}`,
    })
  const [answer, doubted] = [freshId(), freshId()]
  const words = { und: [`Words ${markOf(key)}`] }
  for (const name of ['theme', 'spare'])
    await post('/v1/themes', { key: `${key}-${name}`, name: `Theme ${markOf(key)}`, words })
  const email = `Mail ${markOf(key)}`
  const customer = { id: `${key}-customer`, email, traits: { plan: `Plan ${markOf(key)}` } }
  await post('/v1/answers', answerTo(key, answer, { customer }))
  await post('/v1/answers', answerTo(key, doubted, { trap: 'spam' }))
  await post('/v1/impressions', {
    site: key,
    id: answer,
    survey: `${key}-survey`,
    version: 1,
    event: 'shown',
  })
  const handling = { tags: [`Tag ${markOf(key)}`], handled_by: `Somebody ${markOf(key)}` }
  expect((await send(secret, 'PATCH', `/v1/responses/${answer}`, handling)).status).toBe(200)
  await post(`/v1/responses/${answer}/notes`, { text: `Note ${markOf(key)}` })
  for (const name of ['filter', 'spare'])
    await post('/v1/filters', { key: `${key}-${name}`, name: `Filter ${markOf(key)}`, query: {} })
  const person = { email: `of-${key}@b.example`, name: `Person ${markOf(key)}`, phone_number: '+4917012345' }
  await post(`/v1/people?survey=${key}-survey`, { ...person, delay: 60 })
  await post('/v1/unsubscribes', { person_email: `no-${person.email}` })
  const { id } = (await server.app.deps.directories.get(key)).site
  await server.app.deps.store.indexComments({ siteId: id, most: 100 })
  await server.rows(
    `insert into alert values (${id}, ${100 + id}, 1, 'nps', 0, 10, 'fall', 1, 2, 'null', 3, null, null, null)`,
  )
  await post('/v1/imports', { score: 9, date: '2014-01-01', name: `Import ${markOf(key)}` })
  await server.rows(`update import set id = ${1000 * id} where site_id = ${id}`)
  await send(secret, 'PUT', `/v1/import-mappings/${key}-mapping`, { not_before: '2000-01-01' })
  const [account, invitation] = await addPeople(key, secret)
  const webhook = (await post('/v1/webhooks', { url: 'https://hooks.example/', name: `Hook ${markOf(key)}` }))
    .id
  const { delivery } = await post(`/v1/webhooks/${webhook}/test`, {})
  await server.rows(`update delivery set state = 2 where id = '${delivery}'`)
  const chat = (
    await post('/v1/recipients', { kind: 'slack', name: `Chat ${markOf(key)}`, url: 'https://chat.example/' })
  ).id
  const rule = (
    await post('/v1/rules', { name: `Rule ${markOf(key)}`, event: 'response.created', tell: [chat] })
  ).id
  return {
    ...{ chat, rule, key, secret, answer, doubted, id, account, invitation, webhook, delivery },
    run: String(1000 * id),
    alert: String(100 + id),
    prefix: (await post('/v1/keys', { name: `Key ${markOf(key)}` })).prefix,
    identityKey: (await post('/v1/identity-keys', { algorithm: 'HS256' })).id,
  }
}

/** Somebody who may see the site and has asked for a new password, and an invitation that nobody has taken. */
async function addPeople(key: string, secret: string): Promise<[string, string]> {
  const invite = async () =>
    JSON.parse((await send(secret, 'POST', '/v1/invitations', { email: `of-${key}@a.example` })).body)
  const person = { email: `of-${key}@a.example`, name: `Somebody ${markOf(key)}`, password }
  const { token } = await invite()
  const taken = await send(undefined, 'POST', '/v1/invitations/accept', { ...person, token })
  const account = JSON.parse(taken.body).id
  await makePasswordReset(server.app.deps, account)
  return [account, (await invite()).id]
}

/** Directory tables whose rows belong to accounts instead of a site, and by which column. */
const ofAccounts: Partial<Record<MovedTable, string>> = {
  ...{ account: 'id', login_session: 'account_id', password_reset: 'account_id' },
}

/** All that the database holds of a site, but for when its keys were used, and who was tried to sign in as, which its owner is told of. */
async function rowsOf({ id }: Tenant): Promise<string> {
  const queries = [`select * from site where id = ${id}`]
  for (const table of movedTables.filter(name => name !== 'site' && name !== 'sequence')) {
    const order = keysOf[table].join()
    const column = ofAccounts[table]
    const own = column
      ? `${column} in (select account_id from membership where site_id = ${id})`
      : `site_id = ${id}${table === 'audit' ? " and act <> 'POST /v1/login refused'" : ''}`
    queries.push(`select * from ${table} where ${own} order by ${order}`)
  }
  return JSON.stringify(await server.rowsOfEach(queries), (name, value) =>
    name === 'last_used_at' ? undefined : value,
  )
}

const urlOf = (template: string, { params = {}, query = {} }: Asked) =>
  `${template.replace(/:(site|\w+)/g, (_, name) => params[name] ?? name)}?${new URLSearchParams(query)}`

/** The case of its own that every route has that can name a site. */
const casesOf = ({ method, url, accepts }: AppRoute, mine: Tenant, theirs: Tenant): TenantCase[] => {
  const own = tenantCases[`${method} ${url}`]?.(mine, theirs) ?? []
  if (!Object.hasOwn(accepts.querystring?.properties ?? {}, 'site')) return own
  const elsewhere = (site: string) => ({ ...own[0]?.ask(own[0].nothing ?? ''), query: { site } })
  return [...own, { ask: elsewhere, theirs: theirs.key, nothing: 'nothing' }]
}

/** The reply without the name that was asked for, and without ids that were made for this request. */
const unnamed = ({ status, body }: { status: number; body: string }, name: string) => ({
  status,
  body: body.replaceAll(name, '…').replaceAll(/[\da-f-]{36}/g, '…'),
})

const directions = [
  ['ada', 'bob'],
  ['bob', 'ada'],
] as const

test('has a line for every route', () => {
  const missing = routes.map(({ method, url }) => `${method} ${url}`).filter(route => !tenantCases[route])
  const sentence =
    'Say in server/fuzz/tenant-cases.ts how this route could be asked about things of another site'
  expect(missing, sentence).toEqual([])
})

// Each of some hundred requests is followed by a look at all that the other site has.
const patience = { timeout: 180_000 }

test.each(directions)(
  'lets the key of %s neither read, change nor find anything of %s',
  patience,
  async (a, b) => {
    const [mine, theirs] = [tenants.get(a), tenants.get(b)] as [Tenant, Tenant]
    const before = await rowsOf(theirs)
    for (const route of routes)
      for (const { ask, theirs: name, nothing } of casesOf(route, mine, theirs)) {
        const reach = async (asked: Asked) => {
          const [method, url] = [route.method, urlOf(route.url, asked)]
          const reply = await send(mine.secret, method, url, asked.body)
          const label = `${method} ${url} ${JSON.stringify(asked.body)} → ${reply.status} ${reply.body}`
          expect(reply.status, label).toBeLessThan(500)
          expect(await rowsOf(theirs), label).toBe(before)
          return { reply, label }
        }
        const { reply, label } = await reach(ask(name ?? ''))
        expect(reply.body, label).not.toContain(markOf(b))
        if (name && nothing)
          expect(unnamed(reply, name), label).toEqual(unnamed((await reach(ask(nothing))).reply, nothing))
      }
  },
)

test.each(directions)('keeps what is sent to %s apart from what %s has under the same ids', async (a, b) => {
  const [mine, theirs] = [tenants.get(a), tenants.get(b)] as [Tenant, Tenant]
  const [counted, doubted] = [freshId(), freshId()]
  await send(undefined, 'POST', '/v1/answers', answerTo(b, counted))
  await send(undefined, 'POST', '/v1/answers', answerTo(b, doubted, { trap: 'spam' }))
  const before = await rowsOf(theirs)
  const ids = [counted, doubted]
  for (const id of ids)
    for (const [revision, status] of [
      [1, 'created'],
      [2, 'revised'],
    ] as const) {
      const reply = await send(undefined, 'POST', '/v1/answers', answerTo(a, id, { revision }))
      expect(JSON.parse(reply.body)).toEqual({ id, revision, status })
    }
  for (const event of ['shown', 'started', 'dismissed']) {
    const impression = { site: a, id: counted, survey: `${a}-survey`, version: 1, event }
    expect((await send(undefined, 'POST', '/v1/impressions', impression)).status).toBe(202)
  }
  const decision = { action: 'discard', ids }
  expect((await send(mine.secret, 'POST', '/v1/quarantine', decision)).body).toBe('{"changed":0}')
  expect(await rowsOf(theirs)).toBe(before)
  const again = await send(undefined, 'POST', '/v1/answers', answerTo(b, doubted, { trap: 'spam' }))
  expect(JSON.parse(again.body)).toEqual({ id: doubted, revision: 1, status: 'duplicate' })
})
