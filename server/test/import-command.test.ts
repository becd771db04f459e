import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { preloading } from '../pressure/preload.ts'
import { importInto } from '../src/commands/import.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'
import { touchline } from './support/touchline.ts'

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url))

let server: TestServer
let folder: string
beforeEach(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
  folder = mkdtempSync(join(tmpdir(), 'touchline-import-'))
})
afterEach(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

const run = (...words: string[]) => touchline(server.databaseUrl, 'import', ...words, '--site', 'shop')

function write(text: string): string {
  const file = join(folder, 'history.csv')
  writeFileSync(file, text)
  return file
}

test('imports a file beside a running server, tells what became of it, and knows it when it comes again', async () => {
  const file = write('score,date\n9,2014-01-01\n11,2014-01-02\n3,2014-01-03\n')
  const dry = await run(file, '--survey', 'account-nps', '--dry-run')
  expect([dry.code, dry.err]).toEqual([0, ''])
  expect(dry.out).toContain('score → rating')
  expect(dry.out).toContain('3 rows were read: 2 would be kept, 0 are known already, 1 would be refused.')
  expect(dry.out).toContain('Nothing was changed.')
  expect(await server.keptIds()).toEqual([])
  expect((await server.call('GET', '/v1/imports')).body).toEqual([])
  const { out } = await run(file, '--survey', 'account-nps')
  expect(out).toContain('3 rows were read: 2 are kept, 0 are known already, 1 are refused.')
  expect(readFileSync(`${file}.refused.csv`, 'utf8').split('\r\n')[1]).toMatch(/^3,.*,11,2014-01-02$/)
  const again = await run(file, '--survey', 'account-nps', '--json')
  expect(JSON.parse(again.out)).toMatchObject({ id: 3, rows: { kept: 0, known: 2, refused: 1 } })
  expect(readFileSync(`${file}.refused.csv`, 'utf8').trimEnd().split('\r\n')).toHaveLength(2)
  expect((await server.rows<{ c9: number; c3: number }>('select c9, c3 from tally')).length).toBe(2)
})

test('makes a touchpoint and a survey where none is named', async () => {
  const file = write('score,date\n10,2014-01-01\n')
  const words = ['--touchpoint', 'old', '--stage', 'use', '--metric', 'csat', '--points', '10']
  expect((await run(file, ...words)).out).toContain('Made: The survey "old-import", which asks nobody.')
  server.app.deps.directories.forget('shop')
  expect((await server.call('GET', '/v1/surveys/old-import')).body.definition.questions[0]).toMatchObject({
    ...{ id: 'score', metric: 'csat', points: 10 },
  })
})

test('goes on where it was killed, keeps nothing twice and leaves nothing out', async () => {
  const rows = Array.from({ length: 3000 }, (_, at) => `${at % 12},2014-01-01,Words ${at % 7}\n`).join('')
  const file = write(`score,date,comment\n${rows}`)
  // So slow that it cannot be through before the kill, on whatever machine.
  const slow = { ...preloading('./slow-commits.ts'), PRESSURE_COMMIT_MS: '50' }
  const env = { ...process.env, ...slow, DATABASE_URL: server.databaseUrl }
  const child = spawn(process.execPath, [cli, 'import', file, '--site', 'shop', '--survey', 'account-nps'], {
    env,
  })
  const ended = once(child, 'exit')
  let isEnded = false
  ended.then(() => {
    isEnded = true
  })
  const kept = async () => (await server.keptIds()).length
  while (!isEnded && (await kept()) < 600) await new Promise(setImmediate)
  child.kill('SIGKILL')
  await ended
  const before = await kept()
  expect(before).toBeGreaterThanOrEqual(600)
  expect(before).toBeLessThan(2750)
  const { out } = await run(file, '--survey', 'account-nps', '--json')
  expect(JSON.parse(out)).toMatchObject({
    id: 1,
    state: 'done',
    rows: { read: 3000, kept: 2750, known: 0, refused: 250 },
  })
  expect(await kept()).toBe(2750)
  expect(readFileSync(`${file}.refused.csv`, 'utf8').trimEnd().split('\r\n')).toHaveLength(251)
  const verified = await touchline(server.databaseUrl, 'verify')
  expect(verified).toMatchObject({ code: 0 })
})

test('brings back what was exported, with all that an export holds', async () => {
  const id = '00000000-0000-4000-8000-000000000001'
  const customer = { id: 'ann', email: 'ann@x.example', traits: { name: 'Ann' } }
  await server.answer(npsAnswer({ id, answers: { recommend: 3, why: '=1+1,\n' }, customer, trap: 'x' }))
  await server.call('PATCH', `/v1/responses/${id}`, { tags: ['a'], handled_by: 'Bo' })
  await server.answer(npsAnswer({ id: freshId(), customer }))
  const states = ['counted', 'quarantined'].flatMap(state => ['--state', state])
  const exported = async () =>
    (await touchline(server.databaseUrl, 'export', '--site', 'shop', ...states)).out
  const file = write(await exported())
  await server.rows('delete from response')
  await server.rows('delete from response_tag')
  await server.rows('delete from handling')
  await server.rows('delete from customer')
  expect((await run(file)).out).toContain('2 rows were read: 2 are kept, 0 are known already, 0 are refused.')
  expect(await exported()).toBe(readFileSync(file, 'utf8'))
})

test.each([
  [['nowhere.csv', '--survey', 'account-nps'], 'There is no file nowhere.csv.'],
  [[cli, '--survey', 'account-nps'], 'no column holds a rating or a comment'],
  [[cli], 'Name --survey, or --touchpoint with --stage and --metric to make one.'],
] as const)('says in one sentence what is wrong with %j', async (words, sentence) => {
  const { code, err } = await run(...words)
  expect([code, err]).toEqual([1, expect.stringContaining(sentence)])
})

test('tells at once what became of a file that somebody else was importing at the same time', async () => {
  const file = write('score,date\n9,2014-01-01\n')
  const words = { site: 'shop', survey: 'account-nps' }
  const { deps } = server.app
  const { site } = await deps.directories.get('shop')
  const first = await importInto(deps, site.id, file, words)
  const of = { siteId: site.id, id: first.id }
  const busy = { state: 'running', leased_until: deps.now() + 600_000 }
  await deps.store.updateImport({ ...of, from: ['done'], set: busy })
  const store: typeof deps.store = {
    ...deps.store,
    async leaseImport(asked) {
      const isLeased = await deps.store.leaseImport(asked)
      // While we wait for it, the other one ends.
      const set = { state: 'done', leased_until: 0 }
      await deps.store.updateImport({ ...of, from: ['running'], set })
      return isLeased
    },
  }
  expect(await importInto({ ...deps, store }, site.id, file, words)).toEqual(first)
})
