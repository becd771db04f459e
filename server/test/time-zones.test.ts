import { dayRange, formatDay, localDay } from '@touchline/shared/calendar.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ownDay } from '../histories/own-calendar.ts'
import { quarterHourOf } from '../src/store/generations/row-day.ts'
import { listMiscounted, recountAll, recountSome } from './support/recounting.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
})
afterEach(async () => await server.close())

/** An answer and its showing. */
async function visit(at: number): Promise<void> {
  server.clock.now = at
  const id = freshId()
  const payload = { site: 'shop', survey: 'account-nps', version: 1, id, event: 'shown' }
  await server.app.inject({ method: 'POST', url: '/v1/impressions', payload })
  expect((await server.answer(npsAnswer({ id }))).status).toBe(202)
}

/** Answers and showings of each day that has some. */
async function trend(from: number): Promise<object> {
  const [first, last] = [formatDay(from - 4), formatDay(from + 4)]
  const { body } = await server.call('GET', `/v1/trends?every=day&from=${first}&to=${last}`)
  const buckets: { start: string; count: number; shown: number }[] = body.series[0].buckets
  const days = buckets.filter(({ count, shown }) => count + shown > 0)
  return [body.time_zone, days.map(({ start, count, shown }) => [start, count, shown])]
}

/** The same, by the calendar that Node brings along. */
function expected(zone: string, moments: number[]): object {
  const dates = Map.groupBy(moments, at => formatDay(ownDay(at, zone)))
  return [zone, [...dates].sort().map(([date, those]) => [date, those.length, those.length])]
}

/** Just before and just after a day begins in a zone, on the days around a date. */
const boundaries = (zone: string, around: string): number[] =>
  [-1, 0, 1, 2].flatMap(days => {
    const { start } = dayRange(Date.parse(around) / 86_400_000 + days, zone)
    return [start - 1, start]
  })

test.each([
  ['Europe/Berlin', 'Asia/Kathmandu', '2026-06-15', 'a zone that is 45 minutes beside the hour'],
  ['Asia/Kolkata', 'America/St_Johns', '2026-06-15', 'half an hour beside it on both sides'],
  ['Pacific/Pago_Pago', 'Pacific/Apia', '2011-12-30', 'a day that was skipped'],
  ['Pacific/Apia', 'UTC', '2011-12-30', 'a day that was skipped before'],
  ['America/Sao_Paulo', 'Europe/Berlin', '2018-11-04', 'a day without a midnight before'],
  ['UTC', 'America/Sao_Paulo', '2018-11-04', 'a day without a midnight'],
  ['America/Sao_Paulo', 'Asia/Kathmandu', '2019-02-17', 'a midnight that clocks are put back at'],
  ['America/New_York', 'Europe/Berlin', '2026-03-29', 'a day of 23 hours'],
  ['Europe/Berlin', 'America/New_York', '2026-10-25', 'a day of 25 hours'],
  ['Asia/Tokyo', 'Australia/Lord_Howe', '2026-04-05', 'a day of 24 hours and a half'],
  ['Pacific/Kiritimati', 'Pacific/Pago_Pago', '2026-06-15', 'clocks that are 25 hours apart'],
])('counts each answer and showing on its day, from %s to %s around %s: %s', async (from, to, around) => {
  const moments = [...boundaries(from, around), ...boundaries(to, around)]
  await server.call('PATCH', '/v1/sites/shop', { time_zone: from })
  for (const at of moments) await visit(at)
  const day = Date.parse(around) / 86_400_000
  expect(await trend(day)).toEqual(expected(from, moments))
  await server.call('PATCH', '/v1/sites/shop', { time_zone: to })
  await recountSome(server.app, 5)
  // The same again, before and behind what is counted already.
  for (const at of moments) await visit(at)
  const all = [...moments, ...moments]
  expect(await trend(day)).toEqual(expected(from, all))
  await recountAll(server.app)
  expect(await trend(day)).toEqual(expected(to, all))
  for (const at of moments) await visit(at)
  expect(await trend(day)).toEqual(expected(to, [...all, ...moments]))
  expect(await listMiscounted(server.databaseUrl)).toEqual([])
})

test('begins every day of every zone with a quarter of an hour, so that a showing needs to know no more', () => {
  const [first, last] = ['2026-01-01', '2027-12-31'].map(date => Date.parse(date) / 86_400_000) as [
    number,
    number,
  ]
  const zones = Intl.supportedValuesOf('timeZone')
  expect(zones.length).toBeGreaterThan(300)
  for (const zone of zones)
    for (let day = first; day <= last; day++) {
      const { start } = dayRange(day, zone)
      if (quarterHourOf(start) * 900_000 !== start)
        expect([zone, day, localDay(start, zone)]).toBe('a quarter')
    }
})
