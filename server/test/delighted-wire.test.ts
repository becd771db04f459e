import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DelightedServer, openDelighted } from './support/delighted.ts'

let server: DelightedServer
let port: number
beforeAll(async () => {
  server = await openDelighted({})
  await server.app.listen({ port: 0, host: '127.0.0.1' })
  port = (server.app.server.address() as AddressInfo).port
})
afterAll(async () => await server.close())

/** Sends exactly these bytes, and reads the reply until the server hangs up. */
async function send(head: string[], body: string) {
  const socket = connect(port, '127.0.0.1')
  let text = ''
  socket.on('data', chunk => {
    text += chunk
  })
  const length = body === '' ? [] : [`Content-Length: ${Buffer.byteLength(body)}`]
  socket.write([...head, ...length, `Host: 127.0.0.1:${port}`, 'Connection: close', '', body].join('\r\n'))
  await once(socket, 'close')
  const [top = '', ...rest] = text.split('\r\n\r\n')
  return {
    status: Number(top.split(' ')[1]),
    link: /^link: (.*)$/im.exec(top)?.[1]?.trim(),
    // biome-ignore lint/suspicious/noExplicitAny: replies of every shape
    body: JSON.parse(rest.join('\r\n\r\n')) as any,
  }
}

const json = 'Content-Type: application/json'

/** As Ruby's client does: base64 with a break behind every 60 characters, whose last one it takes away. */
const ruby = (method: string, path: string, body = '') => {
  const base64 = Buffer.from(`${server.key}:`).toString('base64')
  const lines = base64.match(/.{1,60}/g) as string[]
  const head = [
    `${method} /v1${path} HTTP/1.1`,
    `Authorization: Basic ${lines.join('\n')}`,
    'Accept: application/json',
    'User-Agent: Delighted RubyGem 2.1.0',
  ]
  return send([...head, ...(method === 'GET' ? [] : [json])], body)
}

/** As Python's client does: the key without a colon, and an object for a body with every request. */
const python = (method: string, path: string, body = '{}') => {
  const head = [
    `${method} /v1${path} HTTP/1.1`,
    'User-Agent: Delighted Python 4.2.0',
    'Accept-Encoding: gzip, deflate',
    'Accept: application/json',
    `Authorization: Basic ${Buffer.from(server.key).toString('base64')}`,
  ]
  return send([...head, ...(method === 'GET' ? [] : [json])], body)
}

test.each([
  ['Ruby', ruby],
  ['Python', python],
])('serves what the client for %s sends', async (name, ask) => {
  const email = `${name.toLowerCase()}@b.example`
  const given = JSON.stringify({ email, delay: 60, properties: { question_product_name: 'Über' } })
  const person = await ask('POST', '/people', given)
  expect([person.status, person.body.properties]).toEqual([201, { question_product_name: 'Über' }])
  const response = await ask(
    'POST',
    '/survey_responses',
    JSON.stringify({ person: person.body.id, score: 9 }),
  )
  expect(response.status).toBe(201)
  const path = `/survey_responses/${response.body.id}`
  const expanded = await ask('GET', `${path}?expand%5B%5D=person`)
  expect(expanded.body.person.email).toBe(email)
  const { id: _, person: __, ...attributes } = expanded.body
  const sent =
    name === 'Ruby'
      ? { ...attributes, person: person.body.id, score: 3, expand: ['person'] }
      : { ...expanded.body, score: 3 }
  expect((await ask('PUT', path, JSON.stringify(sent))).body).toMatchObject({ score: 3, comment: null })
  const since = 'since=1380000000'
  expect((await ask('GET', `/survey_responses?page=1&per_page=100&${since}`)).status).toBe(200)
  expect((await ask('GET', `/metrics?${since}`)).body.response_count).toBe(1)
  const encoded = encodeURIComponent(email)
  expect((await ask('DELETE', `/people/${encoded}/survey_requests/pending`)).body).toEqual({ ok: true })
  const unsubscribed = await ask('POST', '/unsubscribes', JSON.stringify({ person_email: email }))
  expect([unsubscribed.status, unsubscribed.body]).toEqual([200, { ok: true }])
  const membership = await ask(
    'DELETE',
    '/autopilot/email/memberships',
    JSON.stringify({ person_email: email }),
  )
  expect([membership.status, membership.body.status]).toEqual([403, 403])
  expect(await ask('DELETE', `/people/email%3A${encoded}`)).toMatchObject({ status: 202, body: { ok: true } })
  expect((await ask('GET', '/metrics')).body.response_count).toBe(0)
})

test('follows the Link of a page as Ruby and Python read it', async () => {
  for (let number = 0; number < 5; number++)
    await server.ask('POST', '/people', { email: `link${number}@b.example`, send: false })
  const seen: string[] = []
  let path: string | undefined = '/people?per_page=2'
  while (path !== undefined) {
    const { body, link } = await python('GET', path)
    seen.push(...body.map(({ email }: { email: string }) => email))
    // Absolute, and with nothing inside that a reader of commas and semicolons would cut at.
    const [, address] = /^<(http:\/\/127\.0\.0\.1:\d+\/v1\/[^,;<>]+)>; rel="next"$/.exec(link ?? '') ?? []
    expect(address === undefined).toBe(link === undefined)
    path = address?.split('/v1')[1]
  }
  expect(seen.toSorted()).toEqual(Array.from({ length: 5 }, (_, number) => `link${number}@b.example`))
})
