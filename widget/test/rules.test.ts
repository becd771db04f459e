import type { LoaderSurvey } from '@touchline/shared/contract/widget.ts'
import { expect, test } from 'vitest'
import { firstBlock, type Situation } from '../src/loader/rules.ts'

const survey: LoaderSurvey = {
  key: 'nps',
  version: 1,
  pages: { include: [], exclude: [] },
  delay_seconds: 5,
  sample_percent: 100,
  ask_again_days: 90,
}
const on = (pathname: string) => ({ origin: 'https://shop.example', pathname })
const remembering = (asked: Record<string, number>, lot = 50) => ({ asked: () => asked, lot: () => lot })
const now: Situation = {
  location: on('/'),
  ...remembering({}),
  today: 20_000,
  seconds: 6,
  pause_days: 30,
  shown: '',
  field: '',
}

test('a survey that no rule blocks is due', () => {
  expect(firstBlock(survey, now)).toBe('')
})

test('one page view shows one survey', () => {
  expect(firstBlock(survey, { ...now, shown: 'csat' })).toBe('shown:csat')
})

test('nothing included means every page, and an excluded page always wins', () => {
  const pages = { include: ['/help/*'], exclude: ['/help/contact*'] }
  const at = (pathname: string) => firstBlock({ ...survey, pages }, { ...now, location: on(pathname) })
  expect(at('/help/returns')).toBe('')
  expect(at('/')).toBe('pages:/')
  expect(at('/help/contact-us')).toBe('pages:/help/contact-us')
})

test('a pattern that begins with https:// is compared with the whole address', () => {
  const at = (include: string) => firstBlock({ ...survey, pages: { include: [include], exclude: [] } }, now)
  expect(at('https://shop.example/*')).toBe('')
  expect(at('https://other.example/*')).toBe('pages:/')
})

test('the same survey comes back after its days and not before', () => {
  const after = (days: number) => firstBlock(survey, { ...now, ...remembering({ nps: 20_000 - days }) })
  expect(after(89)).toBe('ask_again_days:1')
  expect(after(90)).toBe('')
})

test('another survey waits for the pause between any two', () => {
  const after = (days: number) => firstBlock(survey, { ...now, ...remembering({ csat: 20_000 - days }) })
  expect(after(29)).toBe('pause_days:1')
  expect(after(30)).toBe('')
})

test('a date from a clock that was ahead, or junk, silences nobody', () => {
  const junk = { nps: 21_000, csat: 'soon' as unknown as number }
  expect(firstBlock(survey, { ...now, ...remembering(junk) })).toBe('')
})

test('a lot above the sample is not asked, and none is drawn in vain', () => {
  const half = { ...survey, sample_percent: 50 }
  expect(firstBlock(half, { ...now, ...remembering({}, 50) })).toBe('')
  expect(firstBlock(half, { ...now, ...remembering({}, 50.1) })).toBe('sample_percent:50')
  const lot = () => {
    throw new Error('drawn')
  }
  expect(firstBlock(survey, { ...now, lot })).toBe('')
  expect(firstBlock(half, { ...now, lot, shown: 'csat' })).toBe('shown:csat')
})

test('a sample of 0 % asks nobody', () => {
  expect(firstBlock({ ...survey, sample_percent: 0 }, now)).toBe('sample_percent:0')
})

test('the delay says how long it still lasts', () => {
  expect(firstBlock(survey, { ...now, seconds: 3.2 })).toBe('delay_seconds:2')
})

test('a field that has the focus blocks, after everything else', () => {
  expect(firstBlock(survey, { ...now, field: 'textarea' })).toBe('focus:textarea')
})
