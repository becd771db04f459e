import { expect, test } from 'vitest'
import { findMiscounted } from '../../histories/own-recount.ts'
import { readSite } from '../../histories/read-site.ts'
import { openReader } from '../../src/store/open-connection.ts'
import { monday, sunday } from './era.ts'
import type { Reopened } from './reopened.ts'
import { readRows } from './truth.ts'

/** What holds for a recount of what was there before. The last test of those that follow each other on one database. */
export function promisesOfRecounting(opened: () => { url: string; server: Reopened }): void {
  test('counts by another time zone and by the language what was there before', async () => {
    const { url, server } = opened()
    const before = await readRows(url)
    const wish = { time_zone: 'Asia/Tokyo', dimensions: ['locale'] }
    const { body } = await server.call('PATCH', '/v1/sites/shop', wish)
    expect(body).toMatchObject({ time_zone: 'Europe/Berlin', recounting: { reason: 'time_zone', to: wish } })
    await server.recount()
    expect((await server.call('GET', '/v1/sites/shop')).body).toMatchObject({ ...wish, recounting: null })
    await server.fold()
    const reader = openReader(url)
    const site = await readSite(reader, 1)
    await reader.destroy()
    expect(findMiscounted(site, site.served)).toEqual([])
    // What was given on Sunday evening in Berlin was given on Monday in Tokyo; of old showings nobody knows the hour.
    const onDay = (day: number) =>
      site.tally.filter(row => row.generation === site.served.number && row.day === day)
    expect(onDay(sunday)).toEqual([])
    expect(onDay(monday).reduce((sum, row) => sum + Number(row.shown), 0)).toBe(1)
    const others = before.response?.map(({ day, moved_in, moved_day, ...row }) => row)
    const after = (await readRows(url)).response?.map(({ day, moved_in, moved_day, ...row }) => row)
    expect(after).toEqual(others)
  })
}
