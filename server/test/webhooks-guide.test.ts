import { readFileSync } from 'node:fs'
import { deliveryStates } from '@touchline/shared/contract/delivery.ts'
import { askedEvents } from '@touchline/shared/contract/event.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pauses } from '../src/domain/deliveries/schedule.ts'
import { openReceiver, type Receiver } from './support/receiver.ts'
import { blocksOf, runCurl } from './support/run-curl.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

const guide = readFileSync(new URL('../../docs/webhooks.md', import.meta.url), 'utf8')

let server: TestServer
let receiver: Receiver
beforeAll(async () => {
  const options = { secrets: ['thirty-two letters are enough for it'], ownNetworks: ['127.0.0.0/8'] }
  server = await openTestServer(undefined, options)
  receiver = await openReceiver()
  await addNpsSurvey(server)
})
afterAll(async () => {
  await server.close()
  await receiver.close()
})

test('has commands that do what they say', async () => {
  const [add, tryIt, replay, enable] = blocksOf(guide, 'sh') as [string, string, string, string]
  const run = async (command: string, known: Record<string, string> = {}) =>
    await runCurl(server, command, { SITE_SECRET: server.key, ...known })
  const added = await run(add)
  expect(added).toMatchObject({ status: 201, body: { secret: expect.stringMatching(/^whsec_/) } })
  const WEBHOOK = (added.body as { id: string }).id
  expect(await run(tryIt, { WEBHOOK })).toMatchObject({ status: 202 })
  expect(await run(replay)).toMatchObject({ status: 200, body: { replayed: 0 } })
  await server.call('PATCH', `/v1/webhooks/${WEBHOOK}`, { is_active: false })
  expect(await run(enable, { WEBHOOK })).toMatchObject({ status: 200, body: { is_active: true } })
  await server.call('DELETE', `/v1/webhooks/${WEBHOOK}`)
})

test('shows a check that believes what is sent, and nothing else', async () => {
  const [source] = blocksOf(guide, 'js') as [string]
  const { isGenuine } = await import(`data:text/javascript,${encodeURIComponent(source)}`)
  const { secret, id } = (await server.call('POST', '/v1/webhooks', { url: receiver.url })).body
  const rotated = (await server.call('POST', `/v1/webhooks/${id}/rotate`)).body.secret
  await server.answer(npsAnswer({ id: freshId() }))
  await server.app.deps.dispatcher.settle()
  const [{ headers, body }] = receiver.received as [Receiver['received'][number]]
  const { now } = server.clock
  expect(isGenuine(headers, body, secret, now)).toBe(true)
  expect(isGenuine(headers, body, rotated, now)).toBe(true)
  expect(isGenuine(headers, `${body} `, secret, now)).toBe(false)
  expect(isGenuine(headers, body, `whsec_${Buffer.alloc(32).toString('base64')}`, now)).toBe(false)
  expect(isGenuine(headers, body, secret, now + 301_000)).toBe(false)
  expect(isGenuine({ ...headers, 'webhook-id': 'msg_other' }, body, secret, now)).toBe(false)
  expect(isGenuine({}, body, secret, now)).toBe(false)
})

test('names every event, and the schedule as it is', () => {
  for (const type of [...askedEvents, 'test']) expect(guide).toContain(`\`${type}\``)
  expect(deliveryStates).toContain('given_up')
  const words = pauses.map(ms =>
    ms < 60_000 ? `${ms / 1000} s` : ms < 3_600_000 ? `${ms / 60_000} min` : `${ms / 3_600_000} h`,
  )
  expect(guide).toContain(`| ${words.join(' | ')} |`)
})
