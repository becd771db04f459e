import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { lookInto } from './support/look-into.ts'
import { mountSmallDisk, type SmallDisk } from './support/small-disk.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
let acknowledged: string[]
const begin = async (parent?: string) => {
  server = await openTestServer(parent)
  await addNpsSurvey(server)
  acknowledged = []
}

/** Sends one answer with a long comment, as a page does, and notes its id when it was acknowledged. */
async function answer() {
  const id = freshId()
  const body = JSON.stringify(npsAnswer({ id, answers: { recommend: 9, why: 'x'.repeat(9000) } }))
  const headers = { 'content-type': 'text/plain' }
  const reply = await server.app.inject({ method: 'POST', url: '/v1/answers', headers, payload: body })
  if (reply.statusCode === 202 && reply.json().id === id) acknowledged.push(id)
  return reply
}

async function answerUntilRefused() {
  for (let tries = 0; tries < 2000; tries++) {
    const reply = await answer()
    if (reply.statusCode !== 202) return reply
  }
  throw new Error('the disk took everything')
}

const expectToBeSafe = async () => {
  expect((await answer()).statusCode).toBe(202)
  expect((await server.keptIds()).sort()).toEqual(acknowledged.sort())
  const state = lookInto(server.file, db => db.pragma('integrity_check', { simple: true }))
  expect(state).toBe('ok')
  const total = (await server.call('GET', '/v1/trends?touchpoint=account')).body.series[0].total.count
  expect(total).toBe(acknowledged.length)
}

const comeBackLater = {
  statusCode: 503,
  headers: expect.objectContaining({
    'retry-after': expect.stringMatching(/^\d+$/),
    'access-control-allow-origin': '*',
  }),
}

const probe = mountSmallDisk(1)
probe?.remove()

test.skipIf(!probe)(
  'acknowledges nothing while the disk is full, and goes on by itself afterwards',
  async () => {
    const disk = mountSmallDisk(24) as SmallDisk
    await begin(disk.path)
    await answer()
    disk.fill()
    expect(await answerUntilRefused()).toMatchObject(comeBackLater)
    expect((await answer()).statusCode).toBe(503)
    disk.makeRoom()
    await expectToBeSafe()
    await server.close()
    disk.remove()
  },
)

test('acknowledges nothing while another program has locked the file, and goes on by itself afterwards', async () => {
  await begin()
  const other = new Database(server.file)
  other.exec('begin immediate')
  expect(await answer()).toMatchObject(comeBackLater)
  other.exec('rollback')
  other.close()
  await expectToBeSafe()
  await server.close()
})
