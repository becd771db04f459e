import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openReceiver, type Receiver } from './support/receiver.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
let receiver: Receiver
beforeEach(async () => {
  const secrets = ['thirty-two letters are enough for it']
  server = await openTestServer(undefined, { secrets, ownNetworks: ['127.0.0.0/8'] })
  receiver = await openReceiver()
  await addNpsSurvey(server)
})
afterEach(async () => {
  vi.useRealTimers()
  await server.close()
  await receiver.close()
})

const onError = (error: unknown) => {
  throw error
}
const answer = async () => await server.answer(npsAnswer({ id: freshId(), answers: { recommend: 0 } }))
async function untilReceived(count: number): Promise<void> {
  while (receiver.received.length < count) await new Promise(resolve => setTimeout(resolve, 10))
}

test('hears of an answer by itself, without its clock', async () => {
  // The clock by which it looks stands still.
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const end = await server.app.deps.dispatcher.start(onError)
  await server.call('POST', '/v1/webhooks', { url: receiver.url, events: ['response.negative'] })
  for (let count = 1; count < 6; count++) {
    await answer()
    await untilReceived(count)
  }
  await end()
})

test('stops in time although a receiver does not answer, and sends it after the next start', async () => {
  receiver.answer = () => new Promise<number>(() => {})
  const end = await server.app.deps.dispatcher.start(onError)
  await server.call('POST', '/v1/webhooks', { url: receiver.url, events: ['response.negative'] })
  await answer()
  await untilReceived(1)
  const begun = performance.now()
  await end()
  expect(performance.now() - begun).toBeLessThan(8000)
  expect(await server.rows('select state, attempts, log, leased_until from delivery')).toEqual([
    { state: 0, attempts: 0, log: '[]', leased_until: 0 },
  ])
})
