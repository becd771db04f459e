import { formatDay } from '@touchline/shared/calendar.ts'
import { expect, test } from 'vitest'
import { digestDay, nextDigest } from '../src/domain/digest/next-digest.ts'

const next = (after: string, timeZone: string) =>
  new Date(nextDigest(Date.parse(after), timeZone)).toISOString().slice(0, 16)

test.each([
  ['2026-05-06T12:00Z', 'UTC', '2026-05-11T08:00'],
  ['2026-05-10T23:59Z', 'UTC', '2026-05-11T08:00'],
  ['2026-05-11T07:59:59.999Z', 'UTC', '2026-05-11T08:00'],
  // A digest is not due again in the moment in which it is.
  ['2026-05-11T08:00Z', 'UTC', '2026-05-18T08:00'],
  // It is still Sunday there, or Monday already.
  ['2026-05-11T06:00Z', 'America/Los_Angeles', '2026-05-11T15:00'],
  ['2026-05-10T19:59Z', 'Pacific/Auckland', '2026-05-10T20:00'],
  ['2026-05-10T20:00Z', 'Pacific/Auckland', '2026-05-17T20:00'],
  ['2026-05-06T12:00Z', 'Asia/Kathmandu', '2026-05-11T02:15'],
  ['2025-12-31T12:00Z', 'Asia/Tehran', '2026-01-05T04:30'],
])('after %s in %s comes %s', (after, timeZone, expected) => {
  expect(next(after, timeZone)).toBe(expected)
})

test.each([
  // The week has 167 hours, and 169.
  ['2026-03-23T07:00Z', 'Europe/Berlin', '2026-03-30T06:00'],
  ['2026-10-19T06:00Z', 'Europe/Berlin', '2026-10-26T07:00'],
  ['2026-03-02T16:00Z', 'America/Los_Angeles', '2026-03-09T15:00'],
  // Clocks change by half an hour there.
  ['2026-04-05T12:00Z', 'Australia/Lord_Howe', '2026-04-05T21:30'],
  // An hour before, in the night in which clocks go forward.
  ['2026-03-29T00:30Z', 'Europe/Berlin', '2026-03-30T06:00'],
])('is at 8 by the clocks of the day when they change, after %s in %s', (after, timeZone, expected) => {
  expect(next(after, timeZone)).toBe(expected)
})

test('is a Monday at 8 wherever one is, and each after the other, through years of changing clocks', () => {
  for (const timeZone of [
    'Europe/Berlin',
    'America/St_Johns',
    'Asia/Tehran',
    'Pacific/Apia',
    'Africa/Casablanca',
  ]) {
    const format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      weekday: 'long',
      hour: '2-digit',
      minute: '2-digit',
    })
    let at = Date.parse('2024-01-01T12:00Z')
    for (let week = 0; week < 160; week++) {
      const due = nextDigest(at, timeZone)
      expect(format.format(due)).toMatch(/Monday.*08:00/)
      expect(due - at).toBeLessThanOrEqual(7 * 86_400_000 + 3_600_000)
      if (week > 0) expect(due - at).toBeGreaterThanOrEqual(7 * 86_400_000 - 3_600_000)
      at = due
    }
  }
})

test.each([
  ['2026-05-11T08:00Z', 'UTC', '2026-05-11'],
  ['2026-05-17T23:00Z', 'UTC', '2026-05-11'],
  ['2026-05-11T07:59Z', 'UTC', '2026-05-04'],
  ['2026-05-10T20:00Z', 'Pacific/Auckland', '2026-05-11'],
])('at %s in %s the last one is that of %s', (at, timeZone, expected) => {
  expect(formatDay(digestDay(Date.parse(at), timeZone))).toBe(expected)
})
