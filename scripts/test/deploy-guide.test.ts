import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig } from '../../server/src/config.ts'
import { createMeters } from '../../server/src/meters.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const guide = read('docs/operating.md')

test('names every file of deploy/, and none that is not there', () => {
  // The operator's own copy of the example.
  const own = ['deploy/compose.env']
  const named = [...guide.matchAll(/\bdeploy\/[\w.-]*\w/g)].map(([path]) => path)
  for (const path of named) expect(own.includes(path) || existsSync(join(root, path)), path).toBe(true)
  for (const name of readdirSync(join(root, 'deploy')).filter(name => !name.startsWith('.')))
    expect(named).toContain(`deploy/${name}`)
})

test('links to pages and headings that there are', () => {
  const links = [...guide.matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link as string)
  for (const link of links.filter(link => !link.startsWith('https:'))) {
    const [path, heading] = link.split('#') as [string, string?]
    const text = path === '' ? guide : read(join('docs', path))
    if (heading) expect(headingsOf(text)).toContain(heading)
  }
})

const headingsOf = (text: string) =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, title]) =>
    (title as string)
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  )

const rows = [...(/## Settings\n(.*?)\n## /s.exec(guide)?.[1] ?? '').matchAll(/^\| `(\w+)` \| (.*?) \|/gm)]
const defaults = Object.fromEntries(
  rows.map(([, name, value]) => [name, /^`(.*)`$/.exec(value as string)?.[1] ?? '']),
)

test('lists every setting that the server reads and no other', () => {
  const settings = [...read('server/src/config.ts').matchAll(/^ {2}([A-Z_]+): z\b/gm)].map(found => found[1])
  expect(settings.length).toBeGreaterThan(6)
  expect(Object.keys(defaults).toSorted()).toEqual(settings.toSorted())
})

test('tells the default of each setting', () => {
  expect(readConfig(defaults)).toEqual(readConfig({}))
})

test('gives only commands that the command line has', () => {
  const commands = [...read('server/src/cli.ts').matchAll(/\.command\('([\w-]+)/g)].map(found => found[1])
  expect(commands.length).toBeGreaterThan(4)
  const settled = guide.replace(/<!-- commands -->.*?<!-- \/commands -->/s, '')
  const used = [
    ...settled.matchAll(
      /(?:npm run touchline -- |cli\.ts |run --rm (?:node-1|touchline) |touchline-cli )([a-z-]+)/g,
    ),
  ]
  expect(used.length).toBeGreaterThan(4)
  for (const [line, name] of used) expect(commands, line).toContain(name)
})

test('names only measurements that there are', async () => {
  const told = [...(await createMeters().read()).matchAll(/^# TYPE (\w+)/gm)].map(found => found[1])
  const named = [...guide.matchAll(/`((?:touchline|http_server|process|nodejs)_[a-z0-9_]+)/g)].map(
    found => found[1],
  )
  expect(named.length).toBeGreaterThan(4)
  for (const name of named) expect(told).toContain(name)
})
