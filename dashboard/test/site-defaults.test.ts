import { key } from '@touchline/shared/contract/text.ts'
import { expect, test } from 'vitest'
import { keyOf } from '../src/parts/key-of.ts'
import { reachOf } from '../src/setup/reach.ts'
import { calendarOf, timeZones, weekStartOf } from '../src/setup/site-defaults.ts'

test.each([
  ['My shop', 'my-shop'],
  ['Käse & Brot', 'kase-brot'],
  ['  --Über uns!  ', 'uber-uns'],
  [`${'a'.repeat(63)} b`, 'a'.repeat(63)],
])('makes of the name %j the key %s, which the server takes', (name, made) => {
  expect(keyOf(name)).toBe(made)
  expect(key.safeParse(made).success).toBe(true)
})

test('makes no key of a name without Latin letters', () => {
  expect([keyOf('فروشگاه'), keyOf('')]).toEqual(['', ''])
})

test.each([
  ['de-DE', 'monday', 'gregorian'],
  ['en-US', 'sunday', 'gregorian'],
  ['fa-IR', 'saturday', 'persian'],
])('begins the week in %s with %s, by the %s calendar', (locale, day, calendar) => {
  expect([weekStartOf(locale), calendarOf(locale)]).toEqual([day, calendar])
})

test('offers every time zone once, and the own one even where the browser lists it under another name', () => {
  const zones = timeZones('Asia/Kolkata')
  expect(zones).toContain('Asia/Kolkata')
  expect(zones).toContain('UTC')
  expect(new Set(timeZones('UTC')).size).toBe(timeZones('UTC').length)
})

test.each([
  ['http://127.0.0.1:8080', 'loopback'],
  ['http://localhost', 'loopback'],
  ['http://[::1]:8080', 'loopback'],
  ['https://localhost', 'loopback'],
  ['http://192.168.1.5', 'plain'],
  ['http://127.shop.example', 'plain'],
  ['https://surveys.example', 'public'],
])('knows who reaches %s: %s', (address, reach) => {
  expect(reachOf(new URL(address))).toBe(reach)
})
