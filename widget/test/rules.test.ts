import type { LoaderSurvey } from '@touchline/shared/contract/widget.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Loader } from '../src/loader/loader.ts'
import { ends_at, starts_at } from '../src/loader/rules/dates.ts'
import { allMatch } from '../src/loader/rules/filters.ts'
import { pages } from '../src/loader/rules/pages.ts'
import { ask_again_days, delay_seconds, pause_days } from '../src/loader/rules/pauses.ts'
import { query } from '../src/loader/rules/query.ts'
import type { Rule } from '../src/loader/rules/rule.ts'
import { sample_percent } from '../src/loader/rules/sample.ts'
import { devices, languages, traits } from '../src/loader/rules/visitor.ts'

const day = 86_400_000
const today = 20_000

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'], now: today * day + day / 2 })
  window.happyDOM?.setURL('https://shop.example/')
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const loader = (knows: Partial<Loader> = {}, memory: Record<string, unknown> = {}) => {
  const config = { pause_days: 30, surveys: [] } as unknown as Loader['config']
  const keep = vi.fn((_: string, value: number) => value)
  return { config, page: {}, since: 0, recall: () => memory, keep, ...knows } as unknown as Loader
}
const survey = (rules: Partial<LoaderSurvey> = {}): LoaderSurvey => ({ key: 'nps', version: 1, ...rules })
const allows = (rule: Rule, rules: Partial<LoaderSurvey>, on = loader()) => !rule(survey(rules), on)

test('a survey without unusual rules is kept back by none', () => {
  const rules = [pages, query, traits, devices, languages, starts_at, ends_at, ask_again_days, pause_days]
  vi.advanceTimersByTime(5000)
  for (const rule of [...rules, delay_seconds, sample_percent]) expect(rule(survey(), loader())).toBeFalsy()
})

test('nothing included means every page, and an excluded page always wins', () => {
  const at = (path: string, rules: LoaderSurvey['pages']) => {
    history.replaceState(null, '', path)
    return allows(pages, rules ? { pages: rules } : {})
  }
  const rules = { include: ['/help/*'], exclude: ['/help/contact*'] }
  expect(at('/help/returns', rules)).toBe(true)
  expect(at('/', rules)).toBe(false)
  expect(at('/help/contact-us', rules)).toBe(false)
  expect(at('/help/contact-us', { exclude: ['/help/contact*'] })).toBe(false)
  expect(at('/other', { exclude: ['/help/contact*'] })).toBe(true)
  expect(at('/help/x', { include: ['/help/*'] })).toBe(true)
  expect(at('/any?page=/help/', { include: ['/help/*'] })).toBe(false)
})

test('a pattern that begins with https:// is compared with the whole address', () => {
  const at = (pattern: string) => allows(pages, { pages: { include: [pattern] } })
  expect(at('https://shop.example/*')).toBe(true)
  expect(at('https://other.example/*')).toBe(false)
  expect(at('*shop.example*')).toBe(false)
})

test('all parameters must be in the address, with any value for a star', () => {
  const at = (search: string, wanted: Record<string, string>) => {
    history.replaceState(null, '', `/${search}`)
    return allows(query, { query: wanted })
  }
  expect(at('?a=1&b=2', { a: '1', b: '*' })).toBe(true)
  expect(at('?a=1', { a: '1', b: '*' })).toBe(false)
  expect(at('?a=12', { a: '1' })).toBe(false)
  expect(at('?a=0&a=1', { a: '1' })).toBe(true)
})

test.each([
  ['equal', 'pro', 'pro', 'Pro'],
  ['equal', 7, '7', 8],
  ['equal', true, true, false],
  ['not_equal', 'pro', 'free', 'pro'],
  ['not_equal', 'pro', undefined, 'pro'],
  ['not_equal', 'pro', null, 'pro'],
  ['contains', 'usi', 'business', 'free'],
  ['above', 100, 101, 100],
  ['above', 100, '100.5', 'many'],
  ['above', -1, 0, ''],
  ['below', 100, 99, 100],
  ['below', 1, 0, null],
  ['equal', 'x', 'x', undefined],
  ['contains', '', '', undefined],
] as const)('%s %j holds for %j and not for %j', (is, value, match, other) => {
  const filter = { name: 'plan', is, value }
  expect(allMatch([filter], { plan: match })).toBe(true)
  expect(allMatch([filter], { plan: other })).toBe(false)
})

test('all traits must hold', () => {
  const wanted = [
    { name: 'plan', is: 'equal', value: 'pro' },
    { name: 'seats', is: 'above', value: 5 },
  ] as const
  const with_ = (facts: Record<string, unknown> | undefined) =>
    allows(traits, { traits: [...wanted] }, loader({ page: { traits: facts } }))
  expect(with_({ plan: 'pro', seats: 6 })).toBe(true)
  expect(with_({ plan: 'pro', seats: 5 })).toBe(false)
  expect(with_(undefined)).toBe(false)
})

test.each([
  ['a mouse', false, 360, 640, 'desktop'],
  ['a finger', true, 599, 900, 'phone'],
  ['a finger', true, 900, 599, 'phone'],
  ['a finger', true, 600, 900, 'tablet'],
] as const)('%s (%s) on %d × %d is a %s', (_, matches, width, height, device) => {
  vi.stubGlobal('matchMedia', () => ({ matches }))
  vi.stubGlobal('screen', { width, height })
  const others = (['phone', 'tablet', 'desktop'] as const).filter(name => name !== device)
  expect(allows(devices, { devices: [device] })).toBe(true)
  expect(allows(devices, { devices: others })).toBe(false)
})

test('a language stands for its regions, and not the other way round', () => {
  const with_ = (...seen: string[]) => {
    vi.stubGlobal('navigator', { languages: seen })
    return (wanted: string) => allows(languages, { languages: ['xx', wanted] })
  }
  expect(with_('en-GB', 'de-AT')('de')).toBe(true)
  expect(with_('de-AT')('de-at')).toBe(true)
  expect(with_('de')('de-at')).toBe(false)
  expect(with_('den')('de')).toBe(false)
  expect(with_('zh-de')('de')).toBe(false)
})

test('begins and ends at its moment', () => {
  const now = Date.now()
  const soon = now + 1
  expect(allows(starts_at, { starts_at: now })).toBe(true)
  expect(allows(starts_at, { starts_at: soon })).toBe(false)
  expect(allows(ends_at, { ends_at: now })).toBe(false)
  expect(allows(ends_at, { ends_at: soon })).toBe(true)
})

test('the same survey comes back after its days and not before', () => {
  const after = (days: number, wanted?: number) =>
    allows(
      ask_again_days,
      wanted === undefined ? {} : { ask_again_days: wanted },
      loader({}, { nps: today - days }),
    )
  expect([after(89), after(90)]).toEqual([false, true])
  expect([after(6, 7), after(7, 7), after(0, 0)]).toEqual([false, true, true])
})

test('another survey waits for the pause between any two', () => {
  const after = (days: number) => allows(pause_days, {}, loader({}, { csat: today - days }))
  expect([after(0), after(29), after(30)]).toEqual([false, false, true])
})

test('a clock that was years ahead or behind silences nobody, and one that was a little ahead nags nobody', () => {
  const after = (memory: Record<string, unknown>) =>
    [ask_again_days, pause_days].every(rule => allows(rule, {}, loader({}, memory)))
  expect(after({ nps: today + 730, csat: today + 730 })).toBe(true)
  expect(after({ nps: today - 730 })).toBe(true)
  expect(after({ nps: today + 1 })).toBe(false)
})

test('junk in the memory silences nobody, and hides no real day', () => {
  const memory = { a: 'soon', b: null, c: {}, 'nps%': 42 }
  expect(allows(pause_days, {}, loader({}, memory))).toBe(true)
  expect(allows(pause_days, {}, loader({}, { ...memory, csat: today }))).toBe(false)
})

test('the delay counts from the beginning of the page view', () => {
  vi.advanceTimersByTime(10_000)
  const begun = performance.now()
  const on = loader({ since: begun })
  vi.advanceTimersByTime(4999)
  expect(allows(delay_seconds, {}, on)).toBe(false)
  vi.advanceTimersByTime(1)
  expect(allows(delay_seconds, {}, on)).toBe(true)
  expect(allows(delay_seconds, { delay_seconds: 6 }, on)).toBe(false)
  expect(allows(delay_seconds, { delay_seconds: 0 }, loader({ since: performance.now() }))).toBe(true)
})

test('a lot below the sample is asked, and none is drawn where everybody or who has one is asked', () => {
  const withLot = (lot: number) => loader({}, { 'nps%': lot })
  expect(allows(sample_percent, { sample_percent: 50 }, withLot(49.9))).toBe(true)
  expect(allows(sample_percent, { sample_percent: 50 }, withLot(50))).toBe(false)
  expect(allows(sample_percent, { sample_percent: 0 }, withLot(0))).toBe(false)
  const random = vi.spyOn(Math, 'random')
  expect(allows(sample_percent, {}, loader())).toBe(true)
  expect(random).not.toHaveBeenCalled()
})

test('a lot is drawn once and stored, unless the visitor is private', () => {
  vi.spyOn(Math, 'random').mockReturnValue(0.424)
  const stranger = loader()
  expect(allows(sample_percent, { sample_percent: 50 }, stranger)).toBe(true)
  expect(stranger.keep).toHaveBeenCalledWith('nps%', 42.4, true)
  const denied = loader({ page: { consent: 'denied' } })
  allows(sample_percent, { sample_percent: 50 }, denied)
  expect(denied.keep).toHaveBeenCalledWith('nps%', 42.4, false)
})
