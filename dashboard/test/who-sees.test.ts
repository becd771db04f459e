import type { LoaderSurvey } from '@touchline/shared/contract/widget.ts'
import { expect, test } from 'vitest'
import { type Visit, whoSees } from '../src/surveys/explain/who-sees.ts'

const visit: Visit = {
  address: new URL('https://shop.example/account/orders?from=mail'),
  device: 'desktop',
  languages: ['de-AT', 'en'],
  seconds: 60,
  isTriggered: false,
  traits: { plan: 'free' },
}
const now = { now: Date.now(), clock: performance.now() }
const ask = (rules: Partial<LoaderSurvey>, more: Partial<Visit> = {}, site = {}) => {
  const seen = whoSees({ key: 'nps', version: 1, ...rules }, site, { ...visit, ...more }, now)
  return Object.fromEntries(seen.map(({ rule, sentence }) => [rule, sentence]))
}

test('lets a new visitor see a survey without rules', () => {
  expect(ask({})).toEqual({
    pages: undefined,
    ask_again_days: undefined,
    pause_days: undefined,
    delay_seconds: undefined,
  })
})

const equal = 'equal' as const
test.each<[keyof LoaderSurvey | 'pause_days', Partial<LoaderSurvey>, Partial<Visit>, Partial<Visit>, string]>(
  [
    [
      'pages',
      { pages: { include: ['/account/*'] } },
      {},
      { address: new URL('https://shop.example/cart') },
      '/cart is not among /account/*',
    ],
    [
      'pages',
      { pages: { include: ['https://shop.example/*'] } },
      {},
      { address: new URL('https://other.example/') },
      'is not among',
    ],
    [
      'query',
      { query: { from: 'mail' } },
      {},
      { address: new URL('https://shop.example/?from=ad') },
      'from is "ad", "mail" is wanted',
    ],
    [
      'traits',
      { traits: [{ name: 'plan', is: equal, value: 'free' }] },
      {},
      { traits: {} },
      'plan is missing',
    ],
    ['devices', { devices: ['desktop'] }, {}, { device: 'phone' }, 'this is a phone'],
    ['devices', { devices: ['tablet'] }, { device: 'tablet' }, {}, 'this is a desktop'],
    ['languages', { languages: ['de'] }, {}, { languages: ['fr'] }, 'the browser asks for fr'],
    ['starts_at', { starts_at: Date.now() - 1 }, {}, {}, ''],
    ['delay_seconds', { delay_seconds: 30 }, {}, { seconds: 10 }, 'open for 10 s, 30 s are wanted'],
    ['ask_again_days', {}, { sawThis: 91 }, { sawThis: 40 }, 'it was shown 40 days ago, 90 days are wanted'],
    ['pause_days', {}, { sawAnother: 31 }, { sawAnother: 3 }, 'was shown 3 days ago, 30 days between'],
    ['trigger', { trigger: { on: 'exit' } }, { isTriggered: true }, {}, 'about to leave'],
    [
      'trigger',
      { trigger: { on: 'event', event: 'paid', where: [] } },
      { isTriggered: true },
      {},
      'waits for the event "paid"',
    ],
  ],
)('asks the widget about %s (%#)', (rule, rules, fits, misses, sentence) => {
  expect(ask(rules, fits)[rule]).toBeUndefined()
  expect(Object.hasOwn(ask(rules, fits), rule)).toBe(true)
  if (sentence) expect(ask(rules, misses)[rule]).toContain(sentence)
})

test('goes by the pause of the site', () => {
  expect(ask({}, { sawAnother: 3 }, { pause_days: 2 }).pause_days).toBeUndefined()
})

test('takes a survey for the share of visitors as drawn', () => {
  expect(ask({ sample_percent: 1 })).toHaveProperty('sample_percent', undefined)
  expect(ask({ sample_percent: 0 }).sample_percent).toContain('drew 0.0 of 100')
})

test('asks a feedback button neither for pauses nor for a delay', () => {
  expect(Object.keys(ask({ tab: true }, { sawThis: 1, seconds: 0 }))).toEqual(['pages'])
})
