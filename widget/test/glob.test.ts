import { expect, test } from 'vitest'
import { globMatches } from '../src/loader/glob.ts'

test.each([
  ['/cart', '/cart', true],
  ['/cart', '/cart/', false],
  ['/orders/*', '/orders/', true],
  ['/orders/*/thank-you', '/orders/7/thank-you', true],
  ['/orders/*/thank-you', '/orders/thank-you', false],
  ['*', '', true],
  ['*.html', '/a.html', true],
  ['/a*a', '/a', false],
  ['a*b*c', 'abc', true],
  ['a*b*c', 'acb', false],
  ['/a.c', '/abc', false],
  ['https://*.example.com/*', 'https://shop.example.com/x', true],
])('compares %s with the whole of %s: %s', (pattern, text, expected) => {
  expect(globMatches(pattern, text)).toBe(expected)
})

test('no pattern can hang a page', () => {
  const start = performance.now()
  globMatches('*a'.repeat(500), `${'a'.repeat(499)}b`.repeat(20))
  expect(performance.now() - start).toBeLessThan(5_000)
})
