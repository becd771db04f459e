import { afterEach, beforeEach, expect, test } from 'vitest'
import { importText, keptResponses, upload } from './support/importing.ts'
import { addNpsSurvey, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
})
afterEach(async () => await server.close())

test('gives the refused rows back as a table that can be mended and imported', async () => {
  const file =
    'score;comment;date\n9;"=1+1; or\n""so""";01.02.2014\n12;Too much;02.02.2014\n7;No such day;31.02.2014\n8;Long ago;01.01.1970\n3;Tomorrow;01.01.2090\n'
  const run = await importText(server, file)
  expect(run.rows).toEqual({ read: 5, kept: 1, known: 0, refused: 4 })
  expect(run.refused.map(({ row, because }) => [row, because?.code])).toEqual([
    ...[
      [3, 'off_scale'],
      [4, 'no_date'],
    ],
    ...[
      [5, 'too_early'],
      [6, 'in_future'],
    ],
  ])
  const asked = { url: `/v1/imports/${run.id}/refused`, headers: { authorization: `Bearer ${server.key}` } }
  const { body } = await server.app.inject(asked)
  expect(body.split('\r\n').slice(0, 3)).toEqual([
    '_row,_reason,score,comment,date',
    '3,"""12"" in ""score"" is no whole number from 0 to 10, the scale of recommend.",12,Too much,02.02.2014',
    '4,"""31.02.2014"" in ""date"" is no date that there is in the format dmy.",7,No such day,31.02.2014',
  ])
  expect(body).toContain('lies before 1990-01-01')
  expect(body).toContain('lies in the future')
  const mended = body
    .replace(',12,', ',2,')
    .replace(',31.02.2014', ',28.02.2014')
    .replace(',01.01.1970', ',01.01.2010')
  const again = await importText(server, mended)
  expect(again.rows).toEqual({ read: 4, kept: 3, known: 0, refused: 1 })
  expect(await keptResponses(server)).toHaveLength(4)
})

test('tells the reasons that an earlier version has kept, which had no codes', async () => {
  const { id } = await importText(server, 'score,date\n12,2014-01-01\n9,2014-01-01\n')
  const { site } = await server.app.deps.directories.get('shop')
  const refused = [{ row: 2, reason: 'Some sentence.' }]
  const report = JSON.stringify({ guess: null, notices: [], creates: [], refused })
  await server.app.deps.store.updateImport({ siteId: site.id, id, from: ['done'], set: { report } })
  expect((await server.call('GET', `/v1/imports/${id}`)).body.refused).toEqual(refused)
})

test.each([
  ['nothing that says when', 'score\n9\n', { survey: 'account-nps' }, 'no column says when it was answered'],
  [
    'dates that can be read in two ways',
    'score,date\n9,01/02/2014\n8,03/04/2014\n',
    { survey: 'account-nps' },
    'say "dmy" or "mdy"',
  ],
  [
    'a survey that is not there',
    'score,date\n9,2014-01-01\n',
    { survey: 'moon' },
    'this site has no survey "moon"',
  ],
  [
    'a column that is not there',
    'score,date\n9,2014-01-01\n',
    { survey: 'account-nps', mapping: { columns: { note: { to: 'rating' } } } },
    'its columns are score, date',
  ],
  [
    'a question that is not there',
    'score,date\n9,2014-01-01\n',
    {
      survey: 'account-nps',
      mapping: { columns: { score: { to: 'rating', question: 'x' }, date: { to: 'answered_at' } } },
    },
    'its questions are recommend, why',
  ],
  ['no target', 'score,date\n9,2014-01-01\n', {}, 'name a survey that takes the answers'],
  [
    'a mapping that was not saved',
    'score,date\n9,2014-01-01\n',
    { survey: 'account-nps', mapping_name: 'x' },
    'no mapping with this name',
  ],
] as const)('refuses to start with %s, and says what to do', async (_, file, start, sentence) => {
  const { id } = await upload(server, file)
  const { status, body } = await server.call('POST', `/v1/imports/${id}/start`, start)
  expect([status === 400 || status === 404, body.detail]).toEqual([true, expect.stringContaining(sentence)])
})
