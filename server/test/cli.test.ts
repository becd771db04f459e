import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lookInto } from './support/look-into.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url))

let server: TestServer
let folder: string
beforeEach(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
  folder = mkdtempSync(join(tmpdir(), 'touchline-cli-'))
})
afterEach(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

/** Runs a command on the file of the server, which goes on running. */
async function touchline(...words: string[]) {
  const env = { ...process.env, DATABASE_URL: `file:${server.file}` }
  const child = spawn(process.execPath, [cli, ...words], { env })
  let [out, err] = ['', '']
  child.stdout.on('data', chunk => {
    out += chunk
  })
  child.stderr.on('data', chunk => {
    err += chunk
  })
  const [code] = await once(child, 'close')
  return { code, out, err }
}

test('counts every row anew beside a running server, and finds the one cell that is wrong', async () => {
  for (let rating = 0; rating < 5; rating++) {
    const id = freshId()
    await server.answer(npsAnswer({ id, answers: { recommend: rating } }))
    const payload = { site: 'shop', id, survey: 'account-nps', version: 1, event: 'shown' }
    await server.app.inject({ method: 'POST', url: '/v1/impressions', payload })
  }
  expect(await touchline('verify')).toEqual({
    code: 0,
    out: '5 answers and 5 showings were counted: all 1 cells of the counts are right.\n',
    err: '',
  })
  lookInto(server.file, db => db.exec('update tally set c3 = c3 + 1, shown = 4'), {})
  const { code, out } = await touchline('verify', '--json')
  expect(code).toBe(1)
  expect(JSON.parse(out).differences).toMatchObject([
    { stored: { c3: 2, shown: 4 }, counted: { c3: 1, shown: 5 } },
  ])
})

/** One visitor answers until it is done, also where it fails. */
async function whileAnswersArrive<Result>(act: () => Promise<Result>): Promise<Result> {
  let isOver = false
  const visitor = (async () => {
    while (!isOver) await server.answer(npsAnswer({ id: freshId() }))
  })()
  try {
    return await act()
  } finally {
    isOver = true
    await visitor
  }
}

test('copies the database while answers arrive, and the copy holds all that was acknowledged before', async () => {
  const before = Array.from({ length: 1500 }, freshId)
  const why = 'A long comment. '.repeat(600)
  for (let from = 0; from < before.length; from += 50)
    await Promise.all(
      before
        .slice(from, from + 50)
        .map(id => server.answer(npsAnswer({ id, answers: { recommend: 9, why } }))),
    )
  const to = join(folder, 'copy.db')
  const { code, out } = await whileAnswersArrive(() => touchline('backup', to))
  expect([code, out]).toEqual([0, expect.stringContaining(`The backup is in ${to}.`)])
  const { state, kept, counted } = lookInto(to, copy => ({
    state: copy.pragma('integrity_check', { simple: true }),
    kept: new Set(copy.prepare('select id from response').pluck().all()),
    counted: copy.prepare('select sum(c9) from tally').pluck().get(),
  }))
  expect(state).toBe('ok')
  expect(before.filter(id => !kept.has(id))).toEqual([])
  expect(counted).toBe(kept.size)
  expect(await touchline('backup', to)).toMatchObject({
    code: 1,
    err: expect.stringContaining('is there already'),
  })
})

test('makes sites and keys that open what they are for', async () => {
  const site = await touchline('create-site', 'blog', '--time-zone', 'Asia/Tehran')
  expect(site).toMatchObject({ code: 0, out: expect.stringMatching(/^tls_\S{40}\n$/) })
  const key = await touchline('create-key', 'reports', '--site', 'blog')
  const reply = await server.app.inject({
    url: '/v1/sites',
    headers: { authorization: `Bearer ${key.out.trim()}` },
  })
  expect(reply.json()).toMatchObject([{ key: 'blog', name: 'blog', time_zone: 'Asia/Tehran' }])
})

test.each([
  [['create-site', 'shop'], 'another site has the key "shop"'],
  [['create-site', 'Shop!'], 'must be 1 to 64 of'],
  [['create-key', 'x', '--site', 'moon'], 'There is no site with the key "moon"'],
  [['create-key', 'x', '--scope', 'all'], 'Allowed choices are read, write, admin'],
  [['invite', '--site', 'moon'], 'There is no site with the key "moon"'],
  [['invite', '--role', 'king'], 'Allowed choices are viewer, editor, owner'],
  [['reset-password', 'nobody@shop.example'], 'There is no account with this address'],
  [['remove-account', 'nobody@shop.example'], 'There is no account with this address'],
  [['fly'], "unknown command 'fly'"],
])('says what is wrong with %j', async (words, sentence) => {
  const { code, err } = await touchline(...words)
  expect(code).toBe(1)
  expect(err).toContain(sentence)
})

test('teaches its commands', async () => {
  const { code, out } = await touchline('--help')
  expect(code).toBe(0)
  const names = ['serve', 'migrate', 'verify', 'doctor', 'backup', 'restore', 'migrate-to', 'erase', 'purge']
  for (const name of [
    ...names,
    'export',
    'repair',
    'create-site',
    'create-key',
    'invite',
    'reset-password',
    'remove-account',
  ])
    expect(out).toContain(`  ${name}`)
})
