import { expect, test, vi } from 'vitest'
import { axisLabel, bucketLabel } from '../src/charts/bucket-label.ts'

// The dates of a site are found beside its API, which asks where the page is.
vi.stubGlobal('location', { origin: 'https://touchline.example' })
const { createDates, regionOf } = await import('../src/texts/dates.ts')

const english = createDates('en', 'Europe/Berlin', 'gregorian')
const persian = createDates('fa', 'Asia/Tehran', 'persian')
const week = { start: '2026-03-21', end: '2026-03-27' }

test('calls a bucket as short as the language can', () => {
  expect(bucketLabel(english, 'week', week).replace(/[\u2009\u202f]/g, ' ')).toBe('Mar 21 – 27, 2026')
  expect(bucketLabel(english, 'day', { start: '2026-03-21', end: '2026-03-21' })).toBe('Mar 21, 2026')
  expect(bucketLabel(english, 'month', week)).toBe('March 2026')
  expect(bucketLabel(english, 'quarter', { start: '2026-01-01', end: '2026-03-31' })).toMatch(
    /^January.*March 2026$/,
  )
  expect(axisLabel(english, 'week', week)).toBe('Mar 21')
  expect(axisLabel(english, 'month', week)).toBe('Mar 2026')
})

test('writes dates as they are written where the reader lives', () => {
  expect(regionOf('en', ['de-DE', 'en-GB', 'en-US'])).toBe('en-GB')
  expect(regionOf('en', ['de-DE', 'en'])).toBe('en')
  const british = createDates('en-GB', 'Europe/Berlin', 'gregorian')
  expect(british.day('2026-03-21')).toBe('21 Mar 2026')
  expect(british.span('2026-03-21', '2026-03-27').replace(/[\u2009\u202f]/g, ' ')).toBe('21 – 27 Mar 2026')
})

test('writes the months and the digits of Iran where the site counts by them', () => {
  expect(axisLabel(persian, 'week', week)).toBe('۱ فروردین')
  expect(bucketLabel(persian, 'month', week)).toContain('فروردین')
  expect(bucketLabel(persian, 'month', week)).toContain('۱۴۰۵')
})
