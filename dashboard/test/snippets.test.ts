import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { publicCommand } from '../src/setup/reach.ts'
import { snippetsFor, type Way } from '../src/setup/snippets.ts'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

/** Each way, and the page of the documents that says the same. */
const told: Record<Way, [string, string]> = {
  html: ['README.md', 'http://127.0.0.1:8080'],
  gtm: ['docs/installing.md', 'https://surveys.example'],
  wordpress: ['docs/installing.md', 'https://surveys.example'],
  react: ['widget/npm/README.md', 'https://surveys.example.com'],
  vue: ['widget/npm/README.md', 'https://surveys.example.com'],
  policy: ['widget/npm/README.md', 'https://surveys.example.com'],
}

/** Without the imports, which stand together where a file of the documents holds more than one hook. */
const bodyOf = (code: string) => code.replace(/^import .*\n/gm, '').trim()

test.each(Object.entries(told) as [Way, [string, string]][])(
  'says by the way of %s what the documents say',
  (way, [page, host]) => {
    const document = read(page)
    for (const { code } of snippetsFor(host, 'shop')[way]) expect(document).toContain(bodyOf(code))
  },
)

test('imports what it uses from where the documents import it', () => {
  const document = read('widget/npm/README.md')
  const { react, vue } = snippetsFor('https://surveys.example.com', 'shop')
  for (const { code } of [...react, ...vue])
    for (const [, names, from] of code.matchAll(/^import \{ (.*) \} from (.*)$/gm))
      for (const name of (names as string).split(', '))
        expect(document).toMatch(
          new RegExp(`^import \\{.*\\b${name.replace('type ', '')}\\b.*\\} from ${from}`, 'm'),
        )
})

test('puts the server on a public name by a file that there is, and a setting that it asks for', () => {
  const [, setting, file] = /^(\w+)=\S+ docker compose -f (\S+) up -d$/.exec(publicCommand) ?? []
  expect(existsSync(new URL(`../../${file}`, import.meta.url))).toBe(true)
  expect(read(file as string)).toContain(`\${${setting}:?`)
  expect(read('docs/operating.md')).toContain(publicCommand)
})
