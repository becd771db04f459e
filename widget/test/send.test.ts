import { beforeEach, expect, test, vi } from 'vitest'
import { answer, json, keyOf, senderWith } from './support/browser.ts'

const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
beforeEach(() => warned.mockClear())

const offline = new TypeError('Failed to fetch')

test('keeps the answer before the request leaves, and until its id comes back', async () => {
  const { sender, fetched, store } = senderWith()
  fetched.mockImplementation(async () => {
    expect(JSON.parse(store[keyOf('a1')] as string)).toEqual(answer('a1'))
    return json({ id: 'a1' })
  })
  await sender.send(answer('a1'))
  expect(fetched).toHaveBeenCalledOnce()
  expect(store).toEqual({})
})

test('asks for no preflight and no cookies, beside the folder of the script', async () => {
  const { sender, fetched } = senderWith()
  await sender.send(answer('a1'))
  const [url, init] = fetched.mock.calls[0] as [string, RequestInit]
  expect(new URL(url).href).toBe('https://t.example/base/v1/answers')
  expect(init).toMatchObject({ method: 'POST', keepalive: true, credentials: 'omit' })
  expect(init.headers).toBeUndefined()
  expect(JSON.parse(init.body as string)).toEqual({ ...answer('a1'), sent_at: '2026-05-02T12:00:00.000Z' })
})

test('a body that may have 60 kB, which no browser keeps alive, goes without keepalive', async () => {
  const { sender, fetched } = senderWith()
  await sender.send(answer('a1', { answers: { q: 'ü'.repeat(20_000) } }))
  await sender.send(answer('a2', { answers: { q: 'u'.repeat(19_000) } }))
  expect(fetched.mock.calls.map(([, init]) => init?.keepalive)).toEqual([false, true])
})

test.each([
  ['a captive portal says 200 in HTML', () => new Response('<h1>Welcome</h1>')],
  ['a captive portal says 403 in HTML', () => new Response('<h1>Log in</h1>', { status: 403 })],
  ['a proxy says 403 in JSON', () => json({ message: 'Forbidden' }, 403)],
  ['a gateway says 404 in JSON with a number', () => json({ code: 404, detail: 'x' }, 404)],
  ['another id comes back', () => json({ id: 'other' })],
  ['the reply is null', () => json(null)],
  ['the server has a bad day', () => json({ code: 'internal' }, 500)],
  ['there were too many requests', () => json({ code: 'x' }, 429)],
  ['the request timed out', () => json({ code: 'x' }, 408)],
  ['it was too early', () => json({ code: 'x' }, 425)],
])('keeps the answer, and tries again, when %s', async (_, reply) => {
  const { sender, fetched, store, waits } = senderWith()
  fetched.mockResolvedValue(reply())
  await sender.send(answer('a1'))
  expect(Object.keys(store)).toEqual([keyOf('a1')])
  expect(waits()).toEqual([1000])
})

test('drops what the server will never take, and tells the integrator and the page why', async () => {
  const { sender, fetched, store, told, waits } = senderWith()
  fetched.mockResolvedValue(json({ code: 'unknown_survey', detail: 'No such survey' }, 404))
  await sender.send(answer('a1'))
  expect(store).toEqual({})
  expect(waits()).toEqual([])
  expect(warned).toHaveBeenCalledWith('Touchline:', 'No such survey')
  expect(told).toEqual([['error', 'No such survey']])
})

test('passes on what the server mended', async () => {
  const { sender, fetched, told } = senderWith()
  fetched.mockResolvedValue(json({ id: 'a1', notice: 'Unknown touchpoint' }))
  await sender.send(answer('a1'))
  expect(warned).toHaveBeenCalledWith('Touchline:', 'Unknown touchpoint')
  expect(told).toEqual([])
})

test('a reply to an older revision does not remove the newer', async () => {
  const { sender, fetched, store } = senderWith()
  const newer = JSON.stringify(answer('a1', { revision: 2 }))
  fetched.mockImplementationOnce(async () => {
    store[keyOf('a1')] = newer
    return json({ id: 'a1' })
  })
  await sender.send(answer('a1'))
  expect(store).toEqual({ [keyOf('a1')]: newer })
})

test('one request at a time when several are unsent', async () => {
  const unsent = ['a1', 'a2', 'a3'].map(id => [keyOf(id), JSON.stringify(answer(id))])
  const { flush, fetched, store } = senderWith(Object.fromEntries(unsent))
  let inFlight = 0
  fetched.mockImplementation(async (_, init) => {
    expect(++inFlight).toBe(1)
    await Promise.resolve()
    inFlight--
    return json({ id: JSON.parse(init?.body as string).id })
  })
  await flush()
  expect([fetched.mock.calls.length, store]).toEqual([3, {}])
})

test('flushes what is unsent of this site, and leaves other keys alone', async () => {
  const others = { 'touchline.out.other.a3': '{}', cart: '3' }
  const { flush, store } = senderWith({
    [keyOf('a1')]: JSON.stringify(answer('a1')),
    [keyOf('a2')]: JSON.stringify(answer('a2')),
    ...others,
  })
  await flush()
  expect(store).toEqual(others)
})

test('sends, and tries again, when the storage is full', async () => {
  const full = new Proxy({} as Record<string, string>, {
    set: () => {
      throw new DOMException('full', 'QuotaExceededError')
    },
  })
  const { sender, fetched, wait } = senderWith(full)
  fetched.mockRejectedValueOnce(offline)
  await sender.send(answer('a1'))
  await wait()
  expect(fetched).toHaveBeenCalledTimes(2)
})

test('tries again by itself when what tries again cannot be loaded, as without a network', async () => {
  const { sender, fetched, wait, waits, store } = senderWith({}, { load: () => Promise.reject(offline) })
  fetched.mockRejectedValueOnce(offline).mockRejectedValueOnce(offline)
  await sender.send(answer('a1'))
  await wait()
  expect(Object.keys(store)).toEqual([keyOf('a1')])
  await wait()
  expect([store, waits()]).toEqual([{}, [60_000, 60_000]])
})

test('an impression that fails is nobody’s trouble', () => {
  const { sender, fetched } = senderWith()
  fetched.mockRejectedValue(offline)
  sender.impress({ site: 'shop', id: 'a1', survey: 'nps', version: 1, event: 'shown' })
  expect(fetched.mock.calls[0]?.[0]).toBe('https://t.example/base/w/../v1/impressions')
})
