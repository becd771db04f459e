import { expect, test } from 'vitest'
import { checkPolicies } from '../src/doctor/check-policy.ts'
import { parsePolicies } from '../src/doctor/content-security-policy.ts'
import { matchesSource } from '../src/doctor/matches-source.ts'
import type { ScriptTag } from '../src/doctor/script-tag.ts'

const page = new URL('https://shop.example/cart')
const tag = (attributes: Record<string, string> = {}, base = 'https://surveys.example/'): ScriptTag => ({
  base: new URL(base),
  site: 'shop',
  src: new URL('w/shop.js', base),
  attributes: new Map(Object.entries(attributes)),
})
const told = (policy: string, given = tag()) =>
  checkPolicies(parsePolicies(policy), given, page).map(({ state, told }) => [
    state,
    told.replace(/^.*the widget: /, ''),
  ])

test.each([
  '',
  "img-src 'none'",
  "script-src 'self' https://surveys.example; connect-src https://surveys.example",
  "default-src 'none'; script-src surveys.example; connect-src *",
  'default-src https:',
  "default-src 'self' *.example",
  "script-src 'none'; script-src-elem https://surveys.example; connect-src https://surveys.example:443",
  'SCRIPT-SRC https://SURVEYS.example/w/; Connect-Src https://surveys.example/v1/',
  'script-src http://surveys.example:80; connect-src http://surveys.example',
  "script-src https://surveys.example; script-src 'none'",
])('lets a policy pass that allows the widget: %s', policy => {
  expect(told(policy)).toEqual([['fine', expect.any(String)]])
})

test.each([
  ["script-src 'self'", ['add https://surveys.example to script-src.']],
  ["script-src 'none'", ['write "script-src https://surveys.example" instead of "script-src \'none\'".']],
  ['script-src', ['write "script-src https://surveys.example" instead of "script-src".']],
  ["script-src-elem 'self'; script-src *", ['add https://surveys.example to script-src-elem.']],
  ["connect-src 'self'", ['add https://surveys.example to connect-src.']],
  [
    "default-src 'self'",
    [
      'add the directive "script-src \'self\' https://surveys.example".',
      'add the directive "connect-src \'self\' https://surveys.example".',
    ],
  ],
  [
    "default-src 'none'",
    [
      'add the directive "script-src https://surveys.example".',
      'add the directive "connect-src https://surveys.example".',
    ],
  ],
  [
    "default-src 'nonce-abc123'; connect-src *",
    ['add the directive "script-src \'nonce-…\' https://surveys.example".'],
  ],
  // Only the first file is listed, and the survey comes in others.
  ['script-src https://surveys.example/w/shop.js', ['add https://surveys.example to script-src.']],
  ['script-src https://surveys.example:8443', ['add https://surveys.example to script-src.']],
  ["script-src * 'strict-dynamic' 'nonce-abc'", [expect.stringContaining('give the script tag the nonce')]],
  // A script has to fit every policy of a page.
  ["script-src 'self', script-src *", ['add https://surveys.example to script-src.']],
])('says what to add to %s', (policy, remedies) => {
  expect(told(policy)).toEqual(remedies.map(remedy => ['fault', remedy]))
})

test('takes the nonce of the tag instead of its address', () => {
  const policy = "script-src 'nonce-abc' 'strict-dynamic'; connect-src https://surveys.example"
  expect(told(policy, tag({ nonce: 'abc' }))).toMatchObject([['fine', expect.any(String)]])
  expect(told(policy, tag({ nonce: 'other' }))).toMatchObject([
    ['fault', expect.stringContaining('strict-dynamic')],
  ])
  expect(told(policy, tag({ nonce: '' }))).toMatchObject([['fault', expect.any(String)]])
})

test('knows a server that the site serves under its own name', () => {
  expect(told("default-src 'self'", tag({}, 'https://shop.example/ask/'))).toEqual([
    ['fine', expect.any(String)],
  ])
})

test.each([
  ['*', 'https://a.example/', true],
  ['*', 'data:text/plain,x', false],
  ["'self'", 'https://shop.example/x', true],
  ["'self'", 'https://shop.example:8443/x', false],
  ["'self'", 'http://shop.example/x', false],
  ['https:', 'https://a.example/', true],
  ['https:', 'http://a.example/', false],
  ['http:', 'https://a.example/', true],
  ['a.example', 'https://a.example/', true],
  ['a.example', 'http://a.example/', false],
  ['A.Example', 'https://a.example/', true],
  ['*.example', 'https://a.example/', true],
  ['*.example', 'https://example/', false],
  ['*.a.example', 'https://evila.example/', false],
  ['a.example:8443', 'https://a.example:8443/', true],
  ['a.example:*', 'https://a.example:8443/', true],
  ['a.example', 'https://a.example:8443/', false],
  ['http://a.example', 'http://a.example/', true],
  ['https://a.example/x/', 'https://a.example/x/y.js', true],
  ['https://a.example/x', 'https://a.example/x/y.js', false],
  ['http://[::1]:8080', 'http://[::1]:8080/', true],
  ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/', true],
  ["'none'", 'https://a.example/', false],
  ["'unsafe-inline'", 'https://a.example/', false],
  ["'sha256-a/b+c='", 'https://a.example/', false],
  ['', 'https://a.example/', false],
])('source %s and address %s: %s', (source, address, expected) => {
  expect(matchesSource(source, new URL(address), page)).toBe(expected)
})

test('takes http and https for the same site of a page that is http', () => {
  const plain = new URL('http://shop.example/')
  expect(matchesSource("'self'", new URL('https://shop.example/x'), plain)).toBe(true)
  expect(matchesSource('a.example', new URL('https://a.example/x'), plain)).toBe(true)
})
