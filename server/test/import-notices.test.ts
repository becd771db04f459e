import type { ImportRun } from '@touchline/shared/contract/import.ts'
import { creationSentence } from '@touchline/shared/importing/creations.ts'
import { noticeSentence } from '@touchline/shared/importing/notices.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tidyImports } from '../src/domain/importing/work-on-imports.ts'
import { carryOut, importText, upload } from './support/importing.ts'
import { addNpsSurvey, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
})
afterEach(async () => await server.close())

const mapping = {
  columns: {
    score: { to: 'rating' },
    date: { to: 'answered_at' },
    mail: { to: 'email' },
    lang: { to: 'locale' },
    way: { to: 'channel' },
    words: { to: 'comment' },
    marks: { to: 'tags' },
    team: { to: 'property' },
  },
} as const
const long = 'x'.repeat(10_001)
const lossy = [
  'score,date,mail,lang,way,words,marks,team',
  `9,2014-01-01,secret address,secret tongue,secret way,${long},${long},`,
  `8,2014-01-01,secret address,de,web,,,`,
  `7,2014-01-01,ann@x.example,de,web,,,${long}`,
].join('\n')

/** The sentences of an import as they follow from its codes. */
const inWords = ({ notices_because = [], creates_because = [] }: ImportRun) => ({
  notices: notices_because.map(noticeSentence),
  creates: creates_because.map(creationSentence),
})

test('tells by codes what was lost of how many rows, in the order of the sentences', async () => {
  const run = await importText(server, lossy, { survey: 'account-nps', mapping })
  expect(run.rows).toMatchObject({ kept: 3, refused: 0 })
  expect(run.notices_because).toEqual([
    { code: 'no_email', values: { column: 'mail', count: 2 } },
    { code: 'no_locale', values: { column: 'lang', count: 1 } },
    { code: 'no_channel', values: { column: 'way', count: 1 } },
    { code: 'cut_off', values: { column: 'words', count: 1 } },
    { code: 'many_tags', values: { most: 20, count: 1 } },
    { code: 'lost_traits', values: { traits: 'team', most: 50, count: 1 } },
  ])
  expect(run.notices.slice(0, 2)).toEqual([
    '2 rows: "mail" holds no e-mail address, and is left out.',
    '1 row: "lang" holds no language tag such as "de", and is left out.',
  ])
  expect(inWords(run)).toEqual({ notices: run.notices, creates: [] })
})

test('tells by codes which columns are left out, and what would be made', async () => {
  const file = 'score,other_score,date,plan,name\n9,8,2014-01-01,gold,Ann\n3,2,2014-01-02,basic,Bob\n'
  const target = { survey: 'account-nps' }
  const run = await importText(server, file, target)
  expect(run.notices_because).toEqual([
    {
      code: 'no_question',
      values: {
        ...{ column: 'other_score', question: 'other-score' },
        ...{ survey: 'account-nps', questions: 'recommend, why' },
      },
    },
    { code: 'trait_of_nobody', values: { column: 'plan', name: 'plan' } },
    { code: 'name_of_nobody', values: { column: 'name' } },
  ])
  expect(inWords(run).notices).toEqual(run.notices)
  const create = { touchpoint: 'old', stage: 'use', metric: 'nps' } as const
  const named = 'score,date,touchpoint\n9,2014-01-01,Desk\n'
  const dry = await carryOut(server, (await upload(server, named)).id, { create, dry_run: true })
  expect(dry.creates_because).toEqual([
    { code: 'touchpoint', values: { touchpoint: 'old' } },
    { code: 'survey', values: { survey: 'old-import' } },
    { code: 'touchpoint', values: { touchpoint: 'desk' } },
  ])
  expect(inWords(dry).creates).toEqual(dry.creates)
})

test('keeps with the codes nothing that stands in the cells of the file', async () => {
  const { id } = await importText(server, lossy, { survey: 'account-nps', mapping })
  const kept = async () => (await server.rows<{ report: string }>('select report from import'))[0]?.report
  expect(await kept()).not.toMatch(/secret|xxx|ann@/)
  const before = (await server.call('GET', `/v1/imports/${id}`)).body
  server.clock.now += 8 * 86_400_000
  await tidyImports(server.app.deps)
  const after = (await server.call('GET', `/v1/imports/${id}`)).body
  expect(after.notices_because).toEqual(before.notices_because)
  expect(await kept()).not.toMatch(/secret|xxx|ann@/)
})

test('tells in sentences alone what an earlier version has kept', async () => {
  const { id } = await importText(server, 'score,date\n9,2014-01-01\n')
  const { site } = await server.app.deps.directories.get('shop')
  const old = { guess: null, notices: ['Some notice.'], creates: ['Some thing.'], refused: [] }
  const set = { report: JSON.stringify(old) }
  await server.app.deps.store.updateImport({ siteId: site.id, id, from: ['done'], set })
  const { body } = await server.call('GET', `/v1/imports/${id}`)
  expect(body).toMatchObject({ notices: old.notices, creates: old.creates })
  expect(Object.keys(body)).not.toContain('notices_because')
  expect(Object.keys(body)).not.toContain('creates_because')
})
