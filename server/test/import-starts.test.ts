import { afterEach, beforeEach, expect, test } from 'vitest'
import { workOnImports } from '../src/domain/importing/work-on-imports.ts'
import { upload, work } from './support/importing.ts'
import { addNpsSurvey, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
})
afterEach(async () => await server.close())

const table = `score,date\n${'9,2014-01-01\n'.repeat(600)}`
const state = async (id: number) => (await server.call('GET', `/v1/imports/${id}`)).body

async function begin(): Promise<number> {
  const { id } = await upload(server, table)
  await server.call('POST', `/v1/imports/${id}/start`, { survey: 'account-nps' })
  return id
}

/** As if the process had ended so often while it worked on the import. */
async function endInside(id: number, times: number): Promise<void> {
  const { site } = await server.app.deps.directories.get('shop')
  const row = await server.app.deps.store.findImport({ siteId: site.id, id })
  const report = JSON.stringify({ ...JSON.parse(row?.report as string), starts: times })
  const set = { report, state: 'running' }
  await server.app.deps.store.updateImport({ siteId: site.id, id, from: ['waiting', 'running'], set })
}

test('gives up an import that has ended the process three times, until it is started again', async () => {
  const id = await begin()
  await endInside(id, 3)
  await work(server)
  expect(await state(id)).toMatchObject({
    state: 'failed',
    fault: expect.stringContaining('begun 3 times'),
    rows: { kept: 0 },
  })
  await server.call('POST', `/v1/imports/${id}/start`, { survey: 'account-nps' })
  await work(server)
  expect(await state(id)).toMatchObject({ state: 'done', rows: { kept: 600 } })
})

test('counts no start that came on, or that ended in an orderly way', async () => {
  const id = await begin()
  await endInside(id, 2)
  for (let at = 0; at < 5; at++) await work(server, 0)
  expect((await state(id)).state).toBe('running')
  await work(server, 1)
  for (let at = 0; at < 5; at++) await work(server, 1)
  expect((await state(id)).fault).toBeNull()
  await work(server)
  expect(await state(id)).toMatchObject({ state: 'done', rows: { kept: 600 } })
})

test('counts a start before it reads anything', async () => {
  const id = await begin()
  const { store, directories } = server.app.deps
  const { site } = await directories.get('shop')
  const findings: number[] = []
  const deps = {
    ...server.app.deps,
    directories: {
      ...directories,
      getById: async () => {
        const row = await store.findImport({ siteId: site.id, id })
        findings.push(JSON.parse(row?.report as string).starts)
        throw new Error('ended here')
      },
    },
  }
  const turn = { isOver: () => false, onError: () => {} }
  await workOnImports(deps, turn, async () => {})
  expect(findings).toEqual([1])
})
