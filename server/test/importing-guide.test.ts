import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importMapping, importTargets } from '@touchline/shared/contract/import-mapping.ts'
import { dateFormats } from '@touchline/shared/importing/dates.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { work } from './support/importing.ts'
import { blocksOf, runCurl } from './support/run-curl.ts'
import { addNpsSurvey, openTestServer, type TestServer } from './support/test-server.ts'
import { touchline } from './support/touchline.ts'

const guide = readFileSync(new URL('../../docs/importing.md', import.meta.url), 'utf8')

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
})
afterAll(async () => await server.close())

test('has commands that do what they say', async () => {
  const [send, start, look, save, refused, command] = blocksOf(guide, 'sh') as string[]
  const run = async (block: string | undefined) =>
    await runCurl(server, block as string, { SITE_SECRET: server.key })
  expect(await run(send)).toMatchObject({ status: 201, body: { id: 1, state: 'ready' } })
  expect(await run(start)).toMatchObject({ status: 202, body: { state: 'waiting' } })
  await work(server)
  expect((await run(look)).body).toMatchObject({
    state: 'checked',
    rows: { read: 3, kept: 2, refused: 1 },
    creates: ['The touchpoint "phone".', 'The survey "phone-import", which asks nobody.'],
  })
  const payload = /-d '(.*)'/s.exec(start as string)?.[1]?.replace('"dry_run": true,', '')
  await server.call('POST', '/v1/imports/1/start', payload)
  await work(server)
  const asked = { url: '/v1/imports/1/refused', headers: { authorization: `Bearer ${server.key}` } }
  expect(refused).toContain(asked.url)
  expect((await server.app.inject(asked)).body).toContain('11,No such score,25.12.2019,')
  expect(await run(save)).toMatchObject({ status: 200, body: { name: 'old-shop' } })
  const folder = mkdtempSync(join(tmpdir(), 'touchline-guide-'))
  const file = join(folder, 'history.csv')
  writeFileSync(file, 'score,date\n9,2014-01-01\n')
  const [, words] = /-- (import .*)/.exec(command as string) as unknown as [string, string]
  const said = words.split(' ').map(word => (word === 'history.csv' ? file : word))
  expect((await touchline(server.databaseUrl, ...said)).out).toContain('1 row was read: 1 would be kept')
  rmSync(folder, { recursive: true })
})

test('names every way to say what a file holds', () => {
  const ofOwnExport = ['received_at', 'source', 'id', 'survey', 'state', 'attributes', 'notes']
  for (const name of importTargets.filter(one => !ofOwnExport.includes(one)))
    expect(guide).toContain(`\`${name}\``)
  for (const name of dateFormats) expect(guide).toContain(`\`${name}\``)
  expect(guide).toContain(`\`not_before\` (${importMapping.parse({}).not_before})`)
})
