import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { neededPackages } from '../launch/runtime.mjs'
import { childEnvironment } from '../launch/toolchain-paths.mjs'
import { folderWith } from './temporary-folder.ts'

const root = join(import.meta.dirname, '../..')
const read = (name: string) => readFileSync(join(root, 'deploy', name), 'utf8')
const environment = childEnvironment(root)

interface Step {
  word: string
  rest: string
}
interface Stage {
  from: string
  steps: Step[]
}

/** The stages of a Dockerfile by their names; the last one is called `image`. */
function readStages(text: string): Map<string, Stage> {
  const stages = new Map<string, Stage>()
  let steps: Step[] = []
  for (const line of text.split('\n').filter(line => line !== '' && !line.startsWith('#'))) {
    const [, word, rest] = /^(\w+) (.*)$/.exec(line) as unknown as [string, string, string]
    if (word === 'FROM') {
      const [from, , name = 'image'] = rest.split(' ') as [string, string?, string?]
      steps = []
      stages.set(name, { from, steps })
    } else steps.push({ word, rest })
  }
  return stages
}

const stages = readStages(read('Dockerfile'))
const last = stages.get('image') as Stage
const argumentsOf = (word: string) => last.steps.filter(step => step.word === word).map(({ rest }) => rest)
const command = [...argumentsOf('ENTRYPOINT'), ...argumentsOf('CMD')].flatMap(
  list => JSON.parse(list) as string[],
)
const healthCheck = JSON.parse(
  /CMD (\[.*\])$/.exec(argumentsOf('HEALTHCHECK')[0] as string)?.[1] as string,
) as string[]

const admitted = read('Dockerfile.dockerignore')
  .split('\n')
  .filter(line => line.startsWith('!'))
  .map(line => line.slice(1))

/** What the builder gets of our own files: nothing that `.dockerignore` does not admit. */
function fromContext(path: string): string {
  expect(
    admitted.some(one => path === one || path.startsWith(`${one}/`)),
    path,
  ).toBe(true)
  return join(root, path)
}

/** Carries out the steps of all stages but those that need Docker: a folder stands for the root of each image. */
async function buildAll(): Promise<string> {
  const folders = new Map<string, string>()
  for (const [name, { from, steps }] of stages) {
    const folder = folderWith({})
    const parent = folders.get(from)
    if (parent) cpSync(parent, folder, { recursive: true, verbatimSymlinks: true })
    folders.set(name, folder)
    for (const { word, rest } of steps) {
      if (word === 'COPY') copy(rest, join(folder, 'app'), folders)
      if (word === 'RUN') await run(rest, folder)
    }
  }
  return folders.get('image') as string
}

function copy(rest: string, to: string, folders: Map<string, string>): void {
  const [, stage, list] = /^(?:--from=(\w+) )?(.*)$/.exec(rest) as unknown as [
    string,
    string | undefined,
    string,
  ]
  const paths = list.split(' ')
  const target = paths.pop() as string
  for (const path of paths) {
    const source = stage ? join(folders.get(stage) as string, path) : fromContext(path)
    const isIntoFolder = target.endsWith('/') && statSync(source).isFile()
    cpSync(source, resolve(to, isIntoFolder ? join(target, basename(path)) : target), {
      recursive: true,
      verbatimSymlinks: true,
      filter: one => (!stage ? !one.includes('node_modules') : true),
    })
  }
}

async function run(line: string, folder: string): Promise<void> {
  const [program, ...words] = line.split(' ') as [string, ...string[]]
  const cwd = join(folder, 'app')
  if (program === 'pnpm' || program === 'node')
    await promisify(execFile)(program, words, { cwd, env: { ...environment, CI: 'true' } })
  else if (program === 'mkdir') mkdirSync(join(folder, words[0] as string))
  else expect(line).toContain(` ${neededPackages(process)[0]}`)
}

/** Runs the image's own check and returns its exit code. */
async function checkHealth(app: string, port: string): Promise<number> {
  const child = spawn(process.execPath, healthCheck.slice(1), { cwd: app, env: { PORT: port } })
  const [code] = await once(child, 'exit')
  return code
}

test('names itself as Docker wants it: no shell, no root, a place for the data', () => {
  expect(command[0]).toBe('node')
  expect(healthCheck[0]).toBe('node')
  expect(argumentsOf('USER')).toEqual(['10001:10001'])
  expect(argumentsOf('VOLUME')).toEqual(['/data'])
  expect(argumentsOf('ENV')[0]).toContain('DATABASE_URL=file:/data/')
})

/** Starts it by the image's own command, and waits until it listens. */
async function start(image: string) {
  const child = spawn(process.execPath, command.slice(1), {
    cwd: join(image, 'app'),
    env: {
      NODE_ENV: 'production',
      PORT: '0',
      DATABASE_URL: `file:${join(image, 'data', 'touchline.db')}`,
      TOUCHLINE_DRAIN_SECONDS: '0',
    },
  })
  const ended = once(child, 'exit')
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', chunk => {
      said += chunk
    })
  const heard = () => Promise.race([once(child.stdout, 'data'), ended])
  while (!said.includes('/docs\n') && child.exitCode === null) await heard()
  expect(child.exitCode, said).toBe(null)
  const address = new URL(/serves at (\S+)/.exec(said)?.[1] as string)
  return { child, ended, address, key: /tls_\S{40}/.exec(said)?.[0] }
}

// On Windows a process cannot be asked to stop, and the image is built inside Linux there as well.
const onUnix = test.skipIf(process.platform === 'win32')
const title = 'builds what starts, becomes ready, serves widget and dashboard, and stops in peace'

onUnix(title, { timeout: 120_000 }, async () => {
  const image = await buildAll()
  const app = join(image, 'app')
  for (const unwanted of [
    'demo/src',
    'widget/src',
    'dashboard/src',
    'node_modules/vitest',
    'server/node_modules/fast-check',
  ])
    expect(existsSync(join(app, unwanted)), unwanted).toBe(false)
  const { child, ended, address, key } = await start(image)
  expect(await checkHealth(app, address.port)).toBe(0)
  const site = await fetch(new URL('/v1/sites', address), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: '{ "key": "shop", "name": "Shop" }',
  })
  expect(site.status).toBe(201)
  expect((await fetch(new URL('/w/shop.js', address))).status).toBe(200)
  const page = await (await fetch(new URL('/login', address))).text()
  const [, script] = /src="([^"]+)"/.exec(page) ?? []
  expect((await fetch(new URL(script as string, address))).status).toBe(200)
  child.kill('SIGTERM')
  expect((await ended)[0]).toBe(0)
  expect(await checkHealth(app, address.port)).toBe(1)
})
