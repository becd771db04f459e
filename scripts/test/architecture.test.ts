import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const files = globSync('*/src/**/*.{ts,tsx}', { cwd: root })

interface Import {
  from: string
  to: string
  isType: boolean
}

/** What a file imports: a path from the root for our own files, the name of the package for others. */
function importsOf(file: string): Import[] {
  const source = readFileSync(join(root, file), 'utf8')
  return [
    ...source.matchAll(/(?:^(?:import|export)\s+(type\s)?(?:[^'"]*?from\s+)?|\bimport\()'([^']+)'/gm),
  ].map(([, type, to]) => ({
    from: file,
    to: resolve(file, to as string),
    isType: type !== undefined,
  }))
}

function resolve(file: string, to: string): string {
  if (to.startsWith('.')) return relative(root, join(root, dirname(file), to))
  return to.replace(/^@touchline\/(\w+)\//, '$1/src/')
}

const imports = files.flatMap(importsOf)
const breaches = (from: RegExp, to: RegExp) =>
  imports.filter(one => from.test(one.from) && to.test(one.to)).map(one => `${one.from} → ${one.to}`)

/** Each way from a file over what it imports back to itself. */
function circlesIn(all: readonly Pick<Import, 'from' | 'to'>[]): string[] {
  const importsBy = Map.groupBy(all, ({ from }) => from)
  const circles: string[] = []
  const done = new Set<string>()
  const follow = (file: string, way: string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '))
    if (way.includes(file) || done.has(file)) return
    for (const { to } of importsBy.get(file) ?? []) follow(to, [...way, file])
    done.add(file)
  }
  for (const file of importsBy.keys()) follow(file, [])
  return circles
}

test('reads the imports that it judges', () => {
  expect(files.length).toBeGreaterThan(80)
  expect(imports.length).toBeGreaterThan(200)
})

test.each([
  ['shared knows no other package of ours', /^shared\//, /^(widget|server|demo)\//],
  ['shared touches neither Node nor a library but zod', /^shared\//, /^(?!shared\/|zod$)/],
  ['the widget knows only shared', /^widget\/src\//, /^(?!shared\/|widget\/)/],
  [
    'stage 1 of the widget knows none of the parts that come later',
    /^widget\/src\/loader\//,
    /^widget\/src\/(?!loader|page)/,
  ],
  ['routes ask the domain, never the store', /^server\/src\/routes\//, /^server\/src\/store\//],
  ['the server knows neither widget nor demo', /^server\//, /^(widget|demo)\//],
  ['SQL stays in the store', /^server\/src\/(?!store\/)/, /^(kysely|better-sqlite3|pg$)/],
  [
    'the store knows neither routes nor domain',
    /^server\/src\/store\//,
    /^server\/src\/(routes|domain)\/|^fastify/,
  ],
  ['the domain knows neither HTTP nor routes', /^server\/src\/domain\//, /^server\/src\/routes\/|fastify/],
])('%s', (_, from, to) => {
  expect(breaches(from, to)).toEqual([])
})

test('the widget takes only types and plain constants from shared', () => {
  const values = imports.filter(
    one => one.from.startsWith('widget/src/') && one.to.startsWith('shared/') && !one.isType,
  )
  expect([...new Set(values.map(one => one.to))]).toEqual(['shared/src/scales.ts'])
})

test('sees a circle of three files beside one of two', () => {
  const ways = ['a b', 'b c', 'c a', 'c d', 'd c', 'a d'].map(way => way.split(' ') as [string, string])
  expect(circlesIn(ways.map(([from, to]) => ({ from, to })))).toEqual(['a → b → c → a', 'c → d → c'])
})

test('no file needs one that needs it, not even for a type', () => {
  expect(circlesIn(imports)).toEqual([])
})

test('the threads of the database load no schemas: each is started again and again, and checks nothing', () => {
  const valuesBy = Map.groupBy(
    imports.filter(({ isType }) => !isType),
    ({ from }) => from,
  )
  const loaded = new Set(['server/src/store/sqlite/thread.ts'])
  for (const file of loaded) for (const { to } of valuesBy.get(file) ?? []) loaded.add(to)
  expect(loaded.size).toBeGreaterThan(100)
  expect([...loaded].filter(file => file === 'zod' || file.startsWith('shared/src/contract/'))).toEqual([])
})
