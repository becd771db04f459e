import { newSite } from '@touchline/shared/contract/site.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDirectories } from '../src/domain/directories.ts'
import { createSite } from '../src/domain/manage-sites.ts'
import { openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
})
afterAll(async () => await server.close())

const make = async (key: string) =>
  await createSite(server.app.deps, newSite.parse({ key, name: key, time_zone: 'UTC' }))

test('does not take a site that was made anew under its key for the one that was removed', async () => {
  const { store, sealer } = server.app.deps
  await make('passing')
  const other = createDirectories(store, sealer, () => server.clock.now)
  const { site } = await other.get('passing')
  expect((await other.getKnown(site.id)).site.key).toBe('passing')
  await store.deleteSite(site.id)
  // Takes the number of the one that was removed, where numbers come again.
  await make('between')
  await make('passing')
  server.clock.now += 6000
  const again = await other.getKnown(site.id).catch(({ code }) => code)
  expect(again.site?.key ?? again).not.toBe('passing')
  expect((await other.get('passing')).site.id).not.toBe(site.id)
})

test('knows nothing of a site that was removed', async () => {
  const { store, sealer } = server.app.deps
  await make('gone')
  const other = createDirectories(store, sealer, () => server.clock.now)
  const { site } = await other.get('gone')
  await other.getKnown(site.id)
  await store.deleteSite(site.id)
  server.clock.now += 6000
  await expect(other.getKnown(site.id)).rejects.toMatchObject({ code: 'unknown_site' })
  await expect(other.get('gone')).rejects.toMatchObject({ code: 'unknown_site' })
})

test('gives the same definitions as the same object, until they change', async () => {
  const { directories } = server.app.deps
  const first = await directories.get('shop')
  server.clock.now += 6000
  expect(await directories.get('shop')).toBe(first)
})
