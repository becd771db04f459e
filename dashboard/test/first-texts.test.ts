import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import first from '../src/texts/en/first.ts'
import rest from '../src/texts/en/rest.ts'

const pages = join(import.meta.dirname, '../src')

/** A file with all that is fetched together with it: what it imports, but not what it imports later or for its types. */
function listFetchedWith(file: string, found = new Map<string, string>()): Map<string, string> {
  if (found.has(file)) return found
  const source = readFileSync(file, 'utf8')
  found.set(file, source)
  for (const [, path] of source.matchAll(/^import (?!type\b)(?:[^'"]*? from )?'(\.[^']+\.tsx?)'$/gm))
    listFetchedWith(join(dirname(file), path as string), found)
  return found
}

/** The names that a source takes out of the texts of a language: `texts.login`, or `{ login } = texts`. */
const wordsIn = (source: string) => [
  ...[...source.matchAll(/\btexts\.(\w+)/g)].map(([, name]) => name as string),
  ...[...source.matchAll(/\{([\w, ]+)\} = (?:speech\.)?texts\b/g)].flatMap(([, names]) =>
    (names as string).split(',').map(name => name.trim()),
  ),
]

test.each(['main.tsx', 'overview/OverviewPage.tsx'])(
  '%s, which waits for no other words, says only those that are there first',
  page => {
    const fetched = listFetchedWith(join(pages, page))
    const said = [...fetched].flatMap(([file, source]) => wordsIn(source).map(name => [file, name] as const))
    expect(said.length).toBeGreaterThan(3)
    expect(said.filter(([, name]) => name in rest)).toEqual([])
    expect(said.filter(([, name]) => name in first).length).toBeGreaterThan(3)
  },
)
