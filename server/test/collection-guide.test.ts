import { createPrivateKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { scopes } from '@touchline/shared/contract/api-key.ts'
import { doubts } from '@touchline/shared/contract/quarantine.ts'
import { site } from '@touchline/shared/contract/site.ts'
import * as jose from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { usualDoubts } from '../src/domain/collecting/doubts.ts'
import { answerOutcomes } from '../src/meters.ts'
import { mostValues } from '../src/store/dimension-values.ts'
import { blocksOf, runCurl } from './support/run-curl.ts'
import { freshId, openTestServer, type TestServer } from './support/test-server.ts'

const guide = readFileSync(new URL('../../docs/collection.md', import.meta.url), 'utf8')
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
  // The touchpoint and the survey of the README's example.
  for (const command of blocksOf(readme, 'sh')
    .filter(block => block.startsWith('curl'))
    .slice(1, 3))
    await runCurl(server, command, { SITE_SECRET: server.key })
})
afterAll(async () => await server.close())

test('has commands that do what they say', async () => {
  const commands = blocksOf(guide, 'sh')
  const replies = []
  for (const command of commands) replies.push(await runCurl(server, command, { SITE_SECRET: server.key }))
  expect(replies.map(({ status }) => status)).toEqual([202, 200, 200, 200, 201, 200])
  expect(replies.map(({ body }) => body)).toMatchObject([
    { status: 'created' },
    { origins: ['https://shop.example', 'https://*.shop.example'] },
    { responses: [] },
    { changed: 0 },
    { algorithm: 'EdDSA' },
    { time_zone: 'Europe/Berlin', recounting: { reason: 'time_zone', to: { time_zone: 'Europe/Zurich' } } },
  ])
})

test('shows how to sign a token that proves a customer with the key of its example', async () => {
  const [source] = blocksOf(guide, 'js')
  const body = (source as string).replace(/import .*\n/, '').replace('export const tokenFor =', 'return')
  const tokenFor = new Function('SignJWT', body)(jose.SignJWT)
  // The private half of the guide's public key: the first test vector of RFC 8032, known to all the world.
  const seed = '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60'
  const privateKey = createPrivateKey({
    key: Buffer.from(`302e020100300506032b657004220420${seed}`, 'hex'),
    format: 'der',
    type: 'pkcs8',
  })
  server.clock.now = Date.now()
  const customer = { id: '4711', token: await tokenFor('4711', privateKey) }
  const reply = await server.answer({
    ...{ site: 'shop', survey: 'support-csat', version: 1, id: freshId() },
    ...{ answers: { help: 5 }, customer },
  })
  expect(reply.body).toMatchObject({ status: 'created' })
  expect(reply.body.notice).toBeUndefined()
  expect(await server.customers()).toMatchObject([{ id: '4711', verified: 1 }])
})

test('names every doubt, outcome and scope, with the figures in use', () => {
  for (const name of [...doubts, ...answerOutcomes, ...scopes, ...site.shape.identity.options.slice(1)])
    expect(guide).toMatch(new RegExp(`[\`"]${name}[\`"]`))
  const { leastMs, burst } = usualDoubts
  expect(guide).toContain(`less than ${leastMs} ms`)
  expect(guide).toContain(`more than ${burst.burst} answers`)
  expect(guide).toContain(`more than ${burst.perSecond * 60} a minute`)
  expect(guide).toContain(`At most 8 dimensions, and ${mostValues} values of each`)
  expect(site.shape.dimensions.safeParse(Array.from({ length: 8 }, (_, n) => `d${n}`)).success).toBe(true)
  expect(site.shape.dimensions.safeParse(Array.from({ length: 9 }, (_, n) => `d${n}`)).success).toBe(false)
})
