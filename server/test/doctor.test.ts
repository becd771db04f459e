import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { doctor, type Wanted } from '../src/doctor/doctor.ts'
import { fault, fine, warning } from '../src/doctor/finding.ts'
import { guarded } from '../src/doctor/guarded.ts'
import { asJson, inWords } from '../src/doctor/report.ts'
import { realWorld } from '../src/doctor/world.ts'
import { post, type ServerProcess, startServer } from './support/server-process.ts'

let folder: string
let file: string
let server: ServerProcess | undefined
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'touchline-doctor-'))
  file = join(folder, 'touchline.db')
})
afterEach(() => {
  server?.child.kill('SIGKILL')
  server = undefined
  rmSync(folder, { recursive: true })
})

const secret = 'hPjn0yZm1dH2mQ3sA7Kc9wVb5tRf8gLe'
const environment = () => ({ DATABASE_URL: `file:${file}`, TOUCHLINE_SECRET: secret })

async function see(given: Record<string, string>, wanted: Wanted & { json?: boolean } = {}) {
  let text = ''
  const print = (more: string) => {
    text += more
  }
  const code = await doctor(given, wanted, { ...realWorld(), print })
  return { code, text }
}
async function findings(given: Record<string, string>, wanted: Wanted = {}) {
  const { code, text } = await see(given, { ...wanted, json: true })
  const report = JSON.parse(text) as {
    state: string
    findings: { name: string; state: string; told: string }[]
  }
  return { ...report, code, find: (name: string) => report.findings.find(one => one.name === name) }
}

test('finds nothing to mend in a real installation with its page, and says so', async () => {
  const real = await startServer(file)
  server = real
  await post(`${real.address}/v1/sites`, real.installationKey, { key: 'shop', name: 'Shop' })
  const page = createServer((_, reply) =>
    reply
      .writeHead(200, { 'content-type': 'text/html' })
      .end(`<script async src="${real.address}/w/shop.js"></script>`),
  ).listen(0, '127.0.0.1')
  await new Promise(resolve => page.once('listening', resolve))
  const { port } = page.address() as { port: number }
  const wanted = { url: real.address, page: `http://127.0.0.1:${port}/` }
  const { code, state, findings: found } = await findings(environment(), wanted)
  expect(found.filter(one => one.state === 'fault')).toEqual([])
  expect([code, state]).toEqual([0, expect.stringMatching(/^(fine|warning)$/)])
  expect(found.map(({ name }) => name)).toEqual([
    ...['settings', 'secret', 'proxies', 'limits', 'folder', 'space', 'file-system', 'fsync'],
    ...['database', 'schema', 'wholeness', 'time-zones', 'address', 'https', 'ready', 'preflight', 'answers'],
    ...['clock', 'page', 'script-tag', 'loader', 'policy'],
  ])
  const { text } = await see(environment(), wanted)
  expect(text.split('\n')).toHaveLength(found.length + 2)
  expect(text).toMatch(/^✔ fine {5}settings: All settings can be read\.$/m)
  expect(text).not.toContain(secret)
  const alone = await findings(environment(), { url: real.address })
  expect(alone.find('loader')?.told).toBe(`Pages of other sites may load ${real.address}/w/shop.js.`)
  page.close()
})

test('ends with 1 when something must be mended, and looks at everything else all the same', async () => {
  writeFileSync(file, 'no database, but a text that is long enough to be read')
  const { code, state, find } = await findings(
    { DATABASE_URL: `file:${file}`, PORT: 'eighty' },
    { url: 'http://127.0.0.1:2', page: 'http://127.0.0.1:2/cart' },
  )
  expect([code, state]).toEqual([1, 'fault'])
  for (const name of ['settings', 'database', 'address', 'page']) expect(find(name)?.state).toBe('fault')
  for (const name of ['folder', 'time-zones']) expect(find(name)?.state).toBe('fine')
  for (const name of ['ready', 'answers', 'loader', 'clock']) expect(find(name)).toBeUndefined()
})

test('ends with 0 when there are only warnings', async () => {
  const { code, state, find } = await findings({ DATABASE_URL: `file:${file}` })
  expect([code, state]).toEqual([0, 'warning'])
  expect(find('secret')?.state).toBe('warning')
  expect(find('database')?.state).toBe('warning')
})

test('leaves out what does not apply: no disk with PostgreSQL, no server without an address', async () => {
  const { code, findings: found } = await findings({
    DATABASE_URL: 'postgres://me:hidden@127.0.0.1:1/touchline',
  })
  expect(found.map(({ name }) => name)).toEqual([
    'settings',
    'secret',
    'proxies',
    'limits',
    'database',
    'time-zones',
  ])
  expect(code).toBe(1)
  expect(JSON.stringify(found)).not.toContain('hidden')
})

test('looks at no database when its address cannot be read', async () => {
  const { findings: found } = await findings({ DATABASE_URL: 'mysql://me:hidden@x' })
  expect(found.map(({ name }) => name)).toEqual(['settings', 'time-zones'])
  expect(JSON.stringify(found)).not.toContain('hidden')
})

test('says when an address is none of the web', async () => {
  const { code, find } = await findings(environment(), {
    url: 'surveys.example',
    page: 'javascript:alert(1)',
  })
  expect(code).toBe(1)
  for (const name of ['address', 'page'])
    expect(find(name)).toMatchObject({ state: 'fault', told: expect.stringContaining('https:// in front') })
})

test('prints signs with words, and counts', () => {
  expect(inWords([fine('a', 'Good.'), warning('b', 'Hm.'), fault('c', 'Bad.')])).toBe(
    '✔ fine     a: Good.\n! warning  b: Hm.\n✖ mend     c: Bad.\n3 looked at: 1 fine, 1 to think about, 1 to mend.\n',
  )
  expect(JSON.parse(asJson([fine('a', 'Good.'), warning('b', 'Hm.')]))).toEqual({
    state: 'warning',
    findings: [
      { name: 'a', state: 'fine', told: 'Good.' },
      { name: 'b', state: 'warning', told: 'Hm.' },
    ],
  })
})

test('makes a fault of a check that throws, without its message', async () => {
  const failing = () => {
    throw Object.assign(new Error('password hidden'), { code: 'EIO' })
  }
  expect(await guarded('disk', 1000, failing)).toEqual([fault('disk', 'This check could not be made (EIO).')])
})

test('gives up a check that hangs, and tells it so', async () => {
  let isTold = false
  const hanging = (signal: AbortSignal) => {
    signal.addEventListener('abort', () => {
      isTold = true
    })
    return new Promise<never>(() => {})
  }
  expect(await guarded('page', 10, hanging)).toEqual([
    fault('page', 'This check was given up after 0.01 seconds; try it again later.'),
  ])
  expect(isTold).toBe(true)
})
