import type { AnswerInput } from '@touchline/shared/contract/answer.ts'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Handover } from '../src/handover.ts'
import { createSender } from '../src/survey/send.ts'

const answer: AnswerInput = {
  site: 'shop',
  id: 'a1',
  revision: 1,
  survey: 'nps',
  version: 1,
  answers: { q: 9 },
}
const key = 'touchline.out.shop.a1'
const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status })
const fetched = vi.fn<typeof fetch>()
const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})

beforeEach(() => {
  fetched.mockReset()
  warned.mockClear()
  vi.stubGlobal('fetch', fetched)
})

const senderWith = (store: Record<string, string>) => {
  const stage1 = {
    config: { site: 'shop' },
    folder: 'https://t.example/base/w/',
    store,
  } as unknown as Handover
  return createSender(stage1, () => Date.UTC(2026, 4, 2))
}

test('keeps the answer before the request leaves, and until its id comes back', async () => {
  const store: Record<string, string> = {}
  fetched.mockImplementation(async () => {
    expect(JSON.parse(store[key] as string)).toEqual(answer)
    return json({ id: 'a1' })
  })
  await senderWith(store).send(answer)
  expect(store).toEqual({})
})

test('asks for no preflight and no cookies, beside the folder of the script', async () => {
  fetched.mockResolvedValue(json({ id: 'a1' }))
  await senderWith({}).send(answer)
  const [url, init] = fetched.mock.calls[0] as [string, RequestInit]
  expect(new URL(url).href).toBe('https://t.example/base/v1/answers')
  expect(init).toMatchObject({ method: 'POST', keepalive: true, credentials: 'omit' })
  expect(init.headers).toBeUndefined()
  expect(JSON.parse(init.body as string)).toEqual({ ...answer, sent_at: '2026-05-02T00:00:00.000Z' })
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
])('keeps the answer when %s', async (_, reply) => {
  const store: Record<string, string> = {}
  fetched.mockResolvedValue(reply())
  await senderWith(store).send(answer)
  expect(Object.keys(store)).toEqual([key])
})

test('keeps the answer when the network fails', async () => {
  const store: Record<string, string> = {}
  fetched.mockRejectedValue(new TypeError('Failed to fetch'))
  await senderWith(store).send(answer)
  expect(Object.keys(store)).toEqual([key])
})

test('drops what the server will never take, and tells the integrator why', async () => {
  const store: Record<string, string> = {}
  fetched.mockResolvedValue(json({ code: 'unknown_survey', detail: 'No such survey' }, 404))
  await senderWith(store).send(answer)
  expect(store).toEqual({})
  expect(warned).toHaveBeenCalledWith('Touchline:', 'No such survey')
})

test('passes on what the server mended', async () => {
  fetched.mockResolvedValue(json({ id: 'a1', notice: 'Unknown touchpoint' }))
  await senderWith({}).send(answer)
  expect(warned).toHaveBeenCalledWith('Touchline:', 'Unknown touchpoint')
})

test('a reply to an older revision does not remove the newer', async () => {
  const store: Record<string, string> = {}
  const newer = JSON.stringify({ ...answer, revision: 2 })
  fetched.mockImplementation(async () => {
    store[key] = newer
    return json({ id: 'a1' })
  })
  await senderWith(store).send(answer)
  expect(store).toEqual({ [key]: newer })
})

test('flushes what is unsent one by one, and leaves other keys alone', async () => {
  const store: Record<string, string> = {
    [key]: JSON.stringify(answer),
    'touchline.out.shop.a2': JSON.stringify({ ...answer, id: 'a2' }),
    'touchline.out.shop.bad': '{',
    'touchline.out.other.a3': '{}',
    cart: '3',
  }
  let inFlight = 0
  fetched.mockImplementation(async (_, init) => {
    expect(++inFlight).toBe(1)
    await Promise.resolve()
    inFlight--
    return json({ id: JSON.parse(init?.body as string).id })
  })
  await senderWith(store).flush()
  expect(Object.keys(store)).toEqual(['touchline.out.shop.bad', 'touchline.out.other.a3', 'cart'])
})

test('sends, and tries again, when the storage is full', async () => {
  const full = new Proxy({} as Record<string, string>, {
    set: () => {
      throw new DOMException('full', 'QuotaExceededError')
    },
  })
  fetched.mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValue(json({ id: 'a1' }))
  const sender = senderWith(full)
  await sender.send(answer)
  await sender.flush()
  await sender.flush()
  expect(fetched).toHaveBeenCalledTimes(2)
})

test('an impression that fails is nobody’s trouble', () => {
  fetched.mockRejectedValue(new TypeError('Failed to fetch'))
  senderWith({}).impress({ site: 'shop', id: 'a1', survey: 'nps', version: 1, event: 'shown' })
  expect(fetched.mock.calls[0]?.[0]).toBe('https://t.example/base/w/../v1/impressions')
})
