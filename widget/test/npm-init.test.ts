import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { init, type Methods, type Options } from '../npm/init.ts'
import { findOnPage } from '../npm/queue.ts'

const options: Options = { host: 'https://surveys.example.com', site: 'shop' }
const place = globalThis as unknown as { touchline?: unknown }

/** What was added to the head. It is kept out of the document, where this one would tell at once that it loads no scripts. */
let scripts: HTMLScriptElement[] = []
beforeEach(() => {
  scripts = []
  vi.spyOn(document.head, 'append').mockImplementation(
    script => void scripts.push(script as HTMLScriptElement),
  )
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  delete place.touchline
})

const calls = () => findOnPage()?.q

/** What the script does when it runs: the real one takes the place of the queue, then carries out what was queued. */
function arrive(methods: Partial<Methods>) {
  const q = calls() ?? []
  const real = (method: keyof Methods, ...args: unknown[]) =>
    (methods[method] as (...args: unknown[]) => unknown)(...args)
  place.touchline = Object.assign(real, { explain: vi.fn(), ...methods })
  for (const call of q) real(...(call as [keyof Methods]))
  scripts[0]?.dispatchEvent(new Event('load'))
}

test('adds the script of the site to the head of the page, without waiting for it', () => {
  init({ ...options, host: 'https://example.com/surveys/' })
  const [script] = scripts
  expect(script?.src).toBe('https://example.com/surveys/w/shop.js')
  expect(script?.async).toBe(true)
})

test('gives the script the nonce and what the page says about itself, and no more', () => {
  init({ ...options, touchpoint: 'support', locale: 'de', customer: 4711, theme: 'dark', nonce: 'r4nd0m' })
  expect(scripts[0]?.nonce).toBe('r4nd0m')
  expect({ ...scripts[0]?.dataset }).toEqual({
    touchpoint: 'support',
    locale: 'de',
    customer: '4711',
    theme: 'dark',
  })
})

test('leaves out attributes that are not known', () => {
  init({ ...options, customer: undefined })
  expect({ ...scripts[0]?.dataset }).toEqual({})
})

test('adds one script however often it is called, and all callers reach the same widget', () => {
  init(options).identify('4711')
  init(options).show()
  expect(scripts).toHaveLength(1)
  expect(calls()).toEqual([['identify', '4711'], ['show']])
})

test('adds no script to a page on which a script tag has started the widget', () => {
  const identify = vi.fn()
  arrive({ identify })
  init(options).identify('4711')
  expect(scripts).toEqual([])
  expect(identify).toHaveBeenCalledWith('4711')
})

test('keeps what a snippet in the page has queued', () => {
  const queued = [['show', 'nps']]
  place.touchline = Object.assign(() => {}, { q: queued })
  init(options)
  expect(findOnPage()?.q).toBe(queued)
})

test('queues calls in both forms as the script carries them out, and passes on later ones', () => {
  const touchline = init(options)
  const track = vi.fn()
  touchline('track', 'seen', { price: 7 })
  touchline.track('ordered')
  arrive({ track })
  expect(track.mock.calls).toEqual([['seen', { price: 7 }], ['ordered']])
  touchline.track('paid')
  expect(track).toHaveBeenLastCalledWith('paid')
})

test('tells a listener that was added before the script arrived, until it is taken off', () => {
  const touchline = init(options)
  const listener = vi.fn()
  const off = touchline.on('shown', listener)
  const on = vi.fn<Methods['on']>()
  arrive({ on })
  const event = { survey: 'nps', id: '1' }
  const tell = on.mock.calls[0]?.[1]
  tell?.(event)
  off()
  tell?.(event)
  expect(listener.mock.calls).toEqual([[event]])
})

test('gives back the real end of a listener that is added after the script has arrived', () => {
  const touchline = init(options)
  const off = () => {}
  arrive({ on: () => off })
  expect(touchline.on('shown', () => {})).toBe(off)
})

test('answers an early explain when the script has arrived', async () => {
  const explained = init(options).explain(true)
  const lines = [{ survey: 'nps', due: true, reason: '' }]
  const explain = vi.fn(async () => lines)
  arrive({ explain })
  expect(await explained).toBe(lines)
  expect(explain).toHaveBeenCalledWith(true)
})

test('fails explain with a sentence when the script cannot be had, also when asked afterwards', async () => {
  const touchline = init(options)
  const early = touchline.explain()
  scripts[0]?.dispatchEvent(new Event('error'))
  const sentence = /could not load https:\/\/surveys\.example\.com\/w\/shop\.js: check host and site/
  await expect(early).rejects.toThrow(sentence)
  await expect(touchline.explain()).rejects.toThrow(sentence)
})

test('starts again after destroy', () => {
  const touchline = init(options)
  arrive({})
  delete place.touchline
  touchline.show()
  init(options)
  expect(scripts).toHaveLength(2)
  touchline.show('nps')
  expect(calls()).toEqual([['show', 'nps']])
})

test('stays when it is destroyed before it has arrived and then wanted again, as in strict React', () => {
  init(options).destroy()
  init(options).show('nps')
  expect(scripts).toHaveLength(1)
  expect(calls()).toEqual([['show', 'nps']])
})

test('does nothing on a server, where there is no document', async () => {
  vi.stubGlobal('document', undefined)
  const touchline = init(options)
  touchline('identify', '4711')
  touchline.show()
  touchline.on('shown', () => {})()
  expect(await touchline.explain()).toEqual([])
  expect(place).not.toHaveProperty('touchline')
})

test.each([undefined, '', 'surveys.example.com', '//surveys.example.com', 'ftp://example.com', 'https://'])(
  'refuses %j as host with a sentence',
  host =>
    expect(() => init({ ...options, host: host as string })).toThrow(
      'give init() the http(s) address of your Touchline server, such as "https://surveys.example.com".',
    ),
)

test.each([undefined, '', null])('refuses %j as site with a sentence', site =>
  expect(() => init({ ...options, site: site as string })).toThrow(
    'give init() the public key of your site, such as "shop".',
  ),
)
