import { beforeEach, expect, test, vi } from 'vitest'
import { answer, json, keyOf, noon, senderWith } from './support/browser.ts'

const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
beforeEach(() => warned.mockClear())

const offline = new TypeError('Failed to fetch')
const unsent = (...ids: string[]) =>
  Object.fromEntries(ids.map(id => [keyOf(id), JSON.stringify(answer(id))]))

test('waits up to twice as long each time, from 1 second to 5 minutes', async () => {
  const { sender, fetched, wait, waits } = senderWith()
  fetched.mockRejectedValue(offline)
  await sender.send(answer('a1'))
  for (let tries = 0; tries < 10; tries++) await wait()
  expect(waits().map(ms => ms / 1000)).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300])
})

test('full jitter: chance decides between at once and the longest', async () => {
  const { sender, fetched, wait, waits } = senderWith({}, { random: () => 0.25 })
  fetched.mockRejectedValue(offline)
  await sender.send(answer('a1'))
  await wait()
  expect(waits()).toEqual([250, 500])
})

test('begins anew after a success, and stops when nothing is left', async () => {
  const { sender, fetched, wait, waits, store } = senderWith()
  fetched.mockRejectedValueOnce(offline).mockRejectedValueOnce(offline)
  await sender.send(answer('a1'))
  await wait()
  await wait()
  expect(store).toEqual({})
  expect(waits()).toEqual([1000, 2000])
  fetched.mockRejectedValueOnce(offline)
  await sender.send(answer('a2'))
  expect(waits().at(-1)).toBe(1000)
})

test.each([
  ['seconds', '90'],
  ['a date', new Date(noon + 90_000).toUTCString()],
])('is never earlier than Retry-After in %s, on this page or the next', async (_, header) => {
  const { sender, flush, fetched, waits, store, clock } = senderWith()
  fetched.mockResolvedValueOnce(json({ code: 'overloaded' }, 503, { 'retry-after': header }))
  await sender.send(answer('a1'))
  expect(waits()).toEqual([90_000])
  clock.now = noon + 89_999
  await sender.send(answer('a2'))
  await flush()
  expect(fetched).toHaveBeenCalledOnce()
  const next = senderWith(store)
  await next.flush()
  expect(next.fetched).not.toHaveBeenCalled()
  next.clock.now = noon + 90_000
  await next.flush()
  expect(next.fetched).toHaveBeenCalledTimes(2)
})

test.each(['soon', '-1', ''])('a Retry-After of %j is none', async header => {
  const { sender, fetched, waits } = senderWith()
  fetched.mockResolvedValueOnce(json({}, 503, { 'retry-after': header }))
  await sender.send(answer('a1'))
  expect(waits()).toEqual([1000])
})

test('a pause that a wrong clock noted years ahead stops nobody', async () => {
  const { flush, fetched } = senderWith({
    ...unsent('a1'),
    'touchline.pause.shop': `${noon + 2 * 365 * 864e5}`,
  })
  await flush()
  expect(fetched).toHaveBeenCalledOnce()
})

test('no answer that the server cannot take holds up the others for ever', async () => {
  const { flush, fetched, wait, store } = senderWith(unsent('a1', 'a2', 'a3'))
  fetched.mockImplementation(async (_, init) => {
    const { id } = JSON.parse(init?.body as string)
    return id === 'a1' ? json({ code: 'internal' }, 500) : json({ id })
  })
  await flush()
  await wait()
  await wait()
  expect(Object.keys(store)).toEqual([keyOf('a1')])
})

test('leaves the flush to the tab that has the lock, and comes again', async () => {
  const request = vi.fn(async (_name: string, _options: object, work: (lock: unknown) => unknown) =>
    work(null),
  )
  const { flush, fetched, waits } = senderWith(unsent('a1'), { locks: { request } as never })
  await flush()
  expect(request.mock.calls[0]?.slice(0, 2)).toEqual(['touchline.lock.shop', { ifAvailable: true }])
  expect(fetched).not.toHaveBeenCalled()
  expect(waits()).toEqual([1000])
})

test('flushes with the lock in hand', async () => {
  const request = async (_name: string, _options: object, work: (lock: unknown) => unknown) => work({})
  const { flush, store } = senderWith(unsent('a1'), { locks: { request } as never })
  await flush()
  expect(store).toEqual({})
})

test('flushes where locks are forbidden', async () => {
  const request = () => Promise.reject(new DOMException('no', 'SecurityError'))
  const { flush, store } = senderWith(unsent('a1'), { locks: { request } as never })
  await flush()
  expect(store).toEqual({})
})

test('without locks a lease keeps a second tab away, until it ends', async () => {
  const store = unsent('a1')
  const second = senderWith(store)
  const first = senderWith(store)
  first.fetched.mockImplementation(async () => {
    await second.flush()
    return json({ id: 'a1' })
  })
  await first.flush()
  expect(first.fetched).toHaveBeenCalledOnce()
  expect(store).toEqual({})
})

test('the lease of a tab that died, or of a wrong clock, ends', async () => {
  for (const until of [noon, noon + 365 * 864e5]) {
    const { flush, store } = senderWith({ ...unsent('a1'), 'touchline.lock.shop': `${until}` })
    await flush()
    expect(store).toEqual({})
  }
})

const daysOld = (id: string, days: number) => ({
  [keyOf(id)]: JSON.stringify(answer(id, { created_at: new Date(noon - days * 864e5).toISOString() })),
})

test('keeps 7 days of answers, and says once how many older ones are lost', async () => {
  const { flush, fetched, store } = senderWith({
    ...daysOld('a1', 8),
    ...daysOld('a2', 7.1),
    ...daysOld('a3', 6.9),
  })
  fetched.mockRejectedValue(offline)
  await flush()
  expect(Object.keys(store).filter(key => key.includes('.out.'))).toEqual([keyOf('a3')])
  expect(warned.mock.calls).toEqual([['Touchline:', 'lost 2 answers that could not be sent.']])
  const reports = fetched.mock.calls.filter(([url]) => `${url}`.endsWith('/v1/losses'))
  expect(reports.map(([, init]) => init?.body)).toEqual(['{"site":"shop","answers":2}'])
})

test('keeps 100 answers, the newest', async () => {
  const ids = Array.from({ length: 103 }, (_, index) => `a${1000 + index}`)
  const { flush, fetched, store } = senderWith(unsent(...ids))
  fetched.mockRejectedValue(offline)
  await flush()
  expect(Object.keys(store).filter(key => key.includes('.out.'))).toEqual(ids.slice(3).map(keyOf))
  expect(warned).toHaveBeenCalledOnce()
})

test('throws away what cannot be read', async () => {
  const { flush, fetched, store } = senderWith({ [keyOf('a1')]: '{' })
  await flush()
  expect(fetched.mock.calls.map(([url]) => `${url}`)).toEqual([expect.stringMatching(/\/v1\/losses$/)])
  expect(store).toEqual({})
})

test('a visitor’s words cannot pretend to be the time', async () => {
  const words = '"created_at":"1999-01-01"'
  const { flush, fetched } = senderWith({
    [keyOf('a1')]: JSON.stringify(answer('a1', { answers: { q: words } })),
  })
  await flush()
  expect(fetched).toHaveBeenCalledOnce()
})

test('is told the age of an answer by its own time, whatever traits and questions are called', async () => {
  const { flush, fetched } = senderWith({
    [keyOf('a1')]: JSON.stringify({
      customer: { id: '4711', traits: { created_at: '2021-03-01' } },
      ...answer('a1', { answers: { created_at: 'long ago' } }),
    }),
  })
  await flush()
  expect(fetched).toHaveBeenCalledOnce()
})
