import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ImportFolder } from '../src/domain/importing/import-folder.ts'
import { continueUpload, getImport } from '../src/domain/importing/manage-imports.ts'
import { tidyImports } from '../src/domain/importing/work-on-imports.ts'
import { carryOut, tableOf, upload } from './support/importing.ts'
import { addNpsSurvey, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
})
afterEach(async () => await server.close())

const table = 'score,date\n9,2014-01-01\n'
const imports = () => join(dirname(server.file), 'imports')
const rowOf = async (id: number) => {
  const { site } = await server.app.deps.directories.get('shop')
  return await getImport(server.app.deps, site.id, id)
}
const means = () => server.app.deps as unknown as Parameters<typeof tidyImports>[0]

test('takes one piece of a file at a time, and only where the last has ended', async () => {
  const { id, bytes: offset } = await upload(server, table)
  const row = await rowOf(id)
  const piece = '8,2014-01-02\n'
  const second = () => continueUpload(means(), row, { offset, sent: Readable.from([Buffer.from('x')]) })
  const first = Readable.from(
    (async function* () {
      await expect(second()).rejects.toThrow('Another piece of this file is on its way')
      yield Buffer.from(piece)
    })(),
  )
  expect(await continueUpload(means(), row, { offset, sent: first })).toMatchObject({
    bytes: offset + piece.length,
  })
  await expect(second()).rejects.toThrow(`${offset + piece.length} bytes are here`)
  expect(readFileSync(join(imports(), row.file as string), 'utf8')).toBe(table + piece)
})

test('takes no piece of an import that was started meanwhile', async () => {
  const { id, bytes: offset } = await upload(server, table)
  const row = await rowOf(id)
  const sent = Readable.from(
    (async function* () {
      yield Buffer.from('8,2014-01-02\n')
      await server.call('POST', `/v1/imports/${id}/start`, { survey: 'account-nps' })
    })(),
  )
  await expect(continueUpload(means(), row, { offset, sent })).rejects.toThrow('This import is waiting')
  expect(readFileSync(join(imports(), row.file as string), 'utf8')).toBe(table)
})

test('leaves nothing of a piece that a crash has cut off behind the next one', async () => {
  const { id, bytes: offset } = await upload(server, table)
  const row = await rowOf(id)
  writeFileSync(join(imports(), row.file as string), `${table}8,2014-01-02\n7,2014-01-03\n`)
  await continueUpload(means(), row, { offset, sent: Readable.from([Buffer.from('5,2014-01-04\n')]) })
  expect(readFileSync(join(imports(), row.file as string), 'utf8')).toBe(`${table}5,2014-01-04\n`)
})

test('takes no more than 8 GiB of files that wait, and 20 of them', async () => {
  const { id } = await upload(server, table)
  const { site_id: siteId } = await rowOf(id)
  const set = (bytes: number) =>
    server.app.deps.store.updateImport({ siteId, id, from: ['ready'], set: { bytes } })
  await set(8 * 1024 ** 3)
  await expect(upload(server, table)).rejects.toThrow('more than 8 GiB together')
  await set(table.length)
  for (let at = 1; at < 20; at++) await upload(server, table)
  await expect(upload(server, table)).rejects.toThrow('20 files wait already')
  expect(readdirSync(imports())).toHaveLength(20)
  expect((await carryOut(server, id, { survey: 'account-nps' })).rows.kept).toBe(1)
  await upload(server, table)
})

test('takes no file while the disk is nearly full, also when it fills meanwhile', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'touchline-disk-'))
  const answers = [2e9, 1e9]
  const disk = new ImportFolder(folder, async () => answers.shift() as number)
  const megabyte = Buffer.alloc(1024 ** 2)
  const sent = () => Readable.from(Array.from({ length: 70 }, () => megabyte))
  await expect(disk.append('a', sent(), 0)).rejects.toThrow('less than 1 GiB free')
  expect(answers).toEqual([])
  answers.push(1e9)
  await expect(disk.append('b', sent(), 0)).rejects.toThrow('less than 1 GiB free')
  expect(existsSync(join(folder, 'b'))).toBe(false)
  rmSync(folder, { recursive: true })
})

test('removes after a day what no import names, and nothing else', async () => {
  const { id } = await upload(server, table)
  const { file } = await rowOf(id)
  const day = 86_400_000
  const put = (name: string, age: number) => {
    const at = new Date(server.clock.now - age)
    writeFileSync(join(imports(), name), table)
    utimesSync(join(imports(), name), at, at)
  }
  put(file as string, 2 * day)
  put('cut-off', day + 1000)
  put('gone.refused.csv', day + 1000)
  put('under-way', day - 1000)
  await tidyImports(means())
  expect(readdirSync(imports()).sort()).toEqual([file as string, 'under-way'].sort())
})

test('tells of 200 columns of a wide file, and of no guess in the list', async () => {
  const header = Array.from({ length: 998 }, (_, at) => `c${at}`).join(',')
  const line = Array<string>(998).fill('x'.repeat(50)).join(',')
  const sent = await upload(server, `score,date,${header}\n9,2014-01-01,${line}\n`)
  expect(sent.guess?.columns).toHaveLength(200)
  expect(sent.notices).toEqual(['The file has 1000 columns; the guess tells of the first 200.'])
  expect(sent.notices_because).toEqual([{ code: 'many_columns', values: { columns: 1000, told: 200 } }])
  expect((await server.call('GET', '/v1/imports')).body).toMatchObject([{ id: sent.id, guess: null }])
  expect((await rowOf(sent.id)).report.length).toBeLessThan(100_000)
  expect((await server.call('GET', `/v1/imports/${sent.id}`)).body.guess.columns).toHaveLength(200)
})

test('refuses what is no table, and keeps no file of it', async () => {
  await expect(upload(server, '')).rejects.toThrow('send the file itself')
  await expect(upload(server, 'only,a,header\n')).rejects.toThrow('no record below a header')
  expect((await server.call('GET', '/v1/imports')).body).toEqual([])
})

test('says how to send a file where none was sent, or a form, or no text', async () => {
  const send = async (payload?: string | Buffer, type?: string) => {
    const reply = await server.app.inject({
      ...({ method: 'POST', url: '/v1/imports' } as const),
      ...(payload !== undefined && { payload }),
      headers: { authorization: `Bearer ${server.key}`, ...(type !== undefined && { 'content-type': type }) },
    })
    return [reply.statusCode, reply.json().detail]
  }
  const remedy = expect.stringContaining('send the file itself: curl --data-binary @file')
  expect(await send(undefined)).toEqual([400, remedy])
  const form =
    '--x\r\ncontent-disposition: form-data; name="file"\r\n\r\nscore,date\n9,2014-01-01\n\r\n--x--\r\n'
  expect(await send(form, 'multipart/form-data; boundary=x')).toEqual([400, remedy])
  const zip = Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 8, 0, 10, 0xe1, 0x99, 10, 0x41, 10])
  expect(await send(zip, 'text/csv')).toEqual([400, expect.stringContaining('control characters')])
  expect((await server.call('GET', '/v1/imports')).body).toEqual([])
})

test('takes a large file in pieces, each from where the last has ended', async () => {
  const file = tableOf(100)
  const { id } = await upload(server, file.slice(0, 1500))
  const send = async (offset: number) =>
    await server.app.inject({
      ...{ method: 'POST', url: `/v1/imports/${id}/content?offset=${offset}`, payload: file.slice(offset) },
      headers: { authorization: `Bearer ${server.key}`, 'content-type': 'application/octet-stream' },
    })
  expect((await send(1000)).json().detail).toContain('1500 bytes are here')
  expect((await send(1500)).json()).toMatchObject({ bytes: file.length })
  expect((await carryOut(server, id, { survey: 'account-nps' })).rows).toMatchObject({ kept: 100 })
})
