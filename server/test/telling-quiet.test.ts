import { type Quiet, type Weekday, weekdays } from '@touchline/shared/contract/recipient.ts'
import { formatLocal } from '@touchline/shared/hours.ts'
import { expect, test } from 'vitest'
import { soonest } from '../src/domain/telling/quiet.ts'
import { seeded } from './support/seeded.ts'

const [hour, day] = [3_600_000, 86_400_000]
const berlin = 'Europe/Berlin'
const weekend: Weekday[] = ['saturday', 'sunday']
const night: NonNullable<Quiet> = { from: '20:00', to: '08:00', days_off: [] }

/** What local clocks show when something may be sent. */
const localSoonest = (at: string, quiet: Quiet, timeZone = berlin) =>
  formatLocal(soonest(Date.parse(at), quiet, timeZone), timeZone)

test('sends at once where there are no quiet hours, and outside of them', () => {
  const at = Date.parse('2026-05-04T23:17:12.345Z')
  expect(soonest(at, null, berlin)).toBe(at)
  expect(soonest(at, { from: '01:18', to: '08:00', days_off: weekend }, berlin)).toBe(at)
})

test.each([
  // A Monday, and the night to Tuesday.
  ['2026-05-04T17:59:59Z', '2026-05-04T19:59:59+02:00'],
  ['2026-05-04T18:00:00Z', '2026-05-05T08:00:00+02:00'],
  ['2026-05-04T21:59:59Z', '2026-05-05T08:00:00+02:00'],
  ['2026-05-04T22:00:00Z', '2026-05-05T08:00:00+02:00'],
  ['2026-05-05T05:59:59Z', '2026-05-05T08:00:00+02:00'],
  ['2026-05-05T06:00:00Z', '2026-05-05T08:00:00+02:00'],
  ['2026-05-05T06:00:01Z', '2026-05-05T08:00:01+02:00'],
  // A Saturday is a day like others.
  ['2026-05-09T10:00:00Z', '2026-05-09T12:00:00+02:00'],
])('lets the night pass: %s becomes %s', (at, told) => expect(localSoonest(at, night)).toBe(told))

test.each([
  ['2026-05-04T10:29:59Z', '2026-05-04T12:29:59+02:00'],
  ['2026-05-04T10:30:00Z', '2026-05-04T14:00:00+02:00'],
  ['2026-05-04T12:00:00Z', '2026-05-04T14:00:00+02:00'],
])('lets hours of one day pass: %s becomes %s', (at, told) =>
  expect(localSoonest(at, { from: '12:30', to: '14:00', days_off: [] })).toBe(told),
)

test.each([
  ['2026-05-08T17:00:00Z', '2026-05-08T19:00:00+02:00'],
  // Friday evening, Saturday, Sunday and the night to Monday are one.
  ['2026-05-08T18:00:00Z', '2026-05-11T08:00:00+02:00'],
  ['2026-05-09T10:00:00Z', '2026-05-11T08:00:00+02:00'],
  ['2026-05-10T21:59:59Z', '2026-05-11T08:00:00+02:00'],
  ['2026-05-11T06:00:00Z', '2026-05-11T08:00:00+02:00'],
])('lets the weekend pass with the nights about it: %s becomes %s', (at, told) =>
  expect(localSoonest(at, { ...night, days_off: weekend })).toBe(told),
)

test.each([
  // Thursday evening, Friday and the night to Saturday: the weekend of a Persian site.
  ['2026-05-07T18:00:00Z', '2026-05-09T08:00:00+02:00'],
  ['2026-05-08T10:00:00Z', '2026-05-09T08:00:00+02:00'],
  ['2026-05-09T10:00:00Z', '2026-05-09T12:00:00+02:00'],
])('lets the days off pass that somebody has: %s becomes %s', (at, told) =>
  expect(localSoonest(at, { ...night, days_off: ['friday'] })).toBe(told),
)

test('sends on the only day of the week that is left', () => {
  const days_off = weekdays.filter(name => name !== 'wednesday')
  expect(localSoonest('2026-05-07T18:00:00Z', { ...night, days_off })).toBe('2026-05-13T08:00:00+02:00')
})

test('ends a weekend with its midnight where Monday begins with no quiet hours', () => {
  const lunch = { from: '12:00', to: '13:00', days_off: weekend }
  expect(localSoonest('2026-05-09T10:30:00Z', lunch)).toBe('2026-05-11T00:00:00+02:00')
})

test.each([
  ['2026-05-04T05:59:59Z', '2026-05-04T08:00:00+02:00'],
  ['2026-05-04T06:00:59Z', '2026-05-04T08:00:59+02:00'],
  ['2026-05-04T06:01:00Z', '2026-05-05T08:00:00+02:00'],
  ['2026-05-08T06:01:00Z', '2026-05-11T08:00:00+02:00'],
])('keeps a minute of each working day where the hours are the whole day: %s becomes %s', (at, told) =>
  expect(localSoonest(at, { from: '08:00', to: '08:00', days_off: weekend })).toBe(told),
)

test.each([
  // Clocks jump from 02:00 to 03:00.
  ['2026-03-28T20:00:00Z', '20:00', '02:30', '2026-03-29T03:00:00+02:00'],
  ['2026-03-29T00:59:00Z', '20:00', '08:00', '2026-03-29T08:00:00+02:00'],
  ['2026-03-29T01:00:00Z', '02:15', '02:45', '2026-03-29T03:00:00+02:00'],
  ['2026-03-29T01:10:00Z', '02:30', '04:00', '2026-03-29T04:00:00+02:00'],
  // Clocks go back from 03:00 to 02:00.
  ['2026-10-24T20:00:00Z', '20:00', '02:30', '2026-10-25T02:30:00+02:00'],
  ['2026-10-25T01:10:00Z', '20:00', '02:30', '2026-10-25T02:10:00+01:00'],
  ['2026-10-25T01:10:00Z', '02:30', '04:00', '2026-10-25T04:00:00+01:00'],
  ['2026-10-24T19:00:00Z', '20:00', '08:00', '2026-10-25T08:00:00+01:00'],
])('is right where clocks change: %s within %s to %s becomes %s', (at, from, to, told) =>
  expect(localSoonest(at, { from, to, days_off: [] })).toBe(told),
)

test.each([
  ['Asia/Kathmandu', '2026-05-04T17:00:00Z', '2026-05-05T08:00:00+05:45'],
  ['America/St_Johns', '2026-05-05T00:00:00Z', '2026-05-05T08:00:00-02:30'],
  ['Asia/Tehran', '2026-05-04T17:00:00Z', '2026-05-05T08:00:00+03:30'],
  // Clocks jump over midnight.
  ['America/Santiago', '2026-09-06T01:00:00Z', '2026-09-06T08:00:00-03:00'],
  // The whole of 30 December was left out, which would have been a Friday.
  ['Pacific/Apia', '2011-12-30T08:00:00Z', '2011-12-31T08:00:00+14:00'],
])('goes by the clocks of %s', (timeZone, at, told) => expect(localSoonest(at, night, timeZone)).toBe(told))

test('never ends in quiet hours, and never waits longer than it has to, in any zone', () => {
  const random = seeded(7)
  const pick = <Thing>(things: readonly Thing[]) => things[Math.floor(random() * things.length)] as Thing
  const time = () => [24, 60].map(size => String(Math.floor(random() * size)).padStart(2, '0')).join(':')
  const zones = Intl.supportedValuesOf('timeZone')
  for (let round = 0; round < 1500; round++) {
    const timeZone = zones[round % zones.length] as string
    const days_off = pick([[], weekend, weekdays.filter(() => random() < 0.5).slice(0, 6)])
    const quiet = { from: time(), to: pick([time(), time(), null]) ?? '', days_off }
    quiet.to ||= quiet.from
    const at = Date.UTC(1971) + Math.floor(random() * 66 * 365 * day)
    const told = soonest(at, quiet, timeZone)
    const said = JSON.stringify({ at: new Date(at).toISOString(), quiet, timeZone })
    expect(told, said).toBeGreaterThanOrEqual(at)
    expect(told - at, said).toBeLessThanOrEqual((days_off.length + 2) * day + 2 * hour)
    expect(soonest(told, quiet, timeZone), said).toBe(told)
    // Before it every moment leads to the same one.
    const [earlier, last] = [at + Math.floor((told - at) * random()), told - 1]
    if (told > at)
      for (const moment of [earlier, last]) expect(soonest(moment, quiet, timeZone), said).toBe(told)
  }
})
