import { expect, test } from 'vitest'
import { checkLimits, checkProxies, checkSecret } from '../src/doctor/check-settings.ts'
import { checkTimeZones } from '../src/doctor/check-time-zones.ts'
import { isLoopback } from '../src/doctor/hosts.ts'
import { readSettings } from '../src/doctor/read-settings.ts'
import { readServerAddress, readWebAddress, shown } from '../src/doctor/web-address.ts'

test('says of a bad setting what the server would say, and still finds the database', () => {
  const { finding, config, databaseUrl } = readSettings({ PORT: 'eighty', DATABASE_URL: 'file:/x.db' })
  expect(finding).toMatchObject({ name: 'settings', state: 'fault' })
  expect(finding.told).toMatch(/^PORT is "eighty", but it must be a whole number/)
  expect([config, databaseUrl]).toEqual([undefined, 'file:/x.db'])
  expect(readSettings({ DATABASE_URL: 'mysql://me:hidden@x' })).toMatchObject({
    finding: { state: 'fault', told: expect.not.stringContaining('hidden') },
    databaseUrl: undefined,
  })
  expect(readSettings({}).finding.state).toBe('fine')
})

test.each([
  [[], 'warning', /is not set, .*openssl rand -base64 33/],
  [['x'.repeat(40)], 'warning', /can be guessed/],
  [['hPjn0yZm1dH2mQ3sA7Kc9wVb5tRf8gLe', 'abababababababababababababababab'], 'warning', /can be guessed/],
  [['hPjn0yZm1dH2mQ3sA7Kc9wVb5tRf8gLe'], 'fine', /long enough/],
  [['9f86d081884c7d659a2feaa0c55ad015'], 'fine', /long enough/],
] as const)('judges the secret %j: %s', (secrets, state, told) => {
  expect(checkSecret({ secrets: [...secrets] })).toEqual({
    name: 'secret',
    state,
    told: expect.stringMatching(told),
  })
})

test.each([
  [[], undefined, 'fine', /right where none stands in front/],
  [[], 'http://127.0.0.1:8080/', 'fine', /right where none/],
  [[], 'http://[::1]:8080/', 'fine', /right where none/],
  [[], 'http://192.0.2.7/', 'fine', /right where none/],
  [
    [],
    'https://surveys.example/',
    'warning',
    /speaks no TLS, so a proxy stands in front.*address of the proxy/,
  ],
  [[], 'http://surveys.example/', 'warning', /surveys\.example is not this machine/],
  [['10.0.0.0/8'], 'https://surveys.example/', 'fine', /names 10\.0\.0\.0\/8/],
  [['10.0.0.0/8', '0.0.0.0/0'], undefined, 'warning', /holds 0\.0\.0\.0\/0, so everybody can claim/],
  [['::/0'], undefined, 'warning', /everybody can claim/],
] as const)('judges the proxies %j of a server at %s: %s', (trustProxy, url, state, told) => {
  const server = url === undefined ? undefined : new URL(url)
  expect(checkProxies({ trustProxy: [...trustProxy] }, server, ['192.0.2.7'])).toEqual({
    name: 'proxies',
    state,
    told: expect.stringMatching(told),
  })
})

test('warns when the limits are off', () => {
  expect(checkLimits({ hasLimits: true }).state).toBe('fine')
  expect(checkLimits({ hasLimits: false })).toMatchObject({
    state: 'warning',
    told: expect.stringContaining('TOUCHLINE_LIMITS is off'),
  })
})

test('finds a Node that knows no time zones, or wrong ones', () => {
  expect(checkTimeZones().state).toBe('fine')
  const without = checkTimeZones(() => {
    throw new RangeError('Invalid time zone specified: Europe/Berlin')
  })
  expect(without).toMatchObject({ state: 'fault', told: expect.stringContaining('knows no time zones') })
  expect(checkTimeZones(() => 12)).toMatchObject({
    state: 'fault',
    told: expect.stringContaining('wrong time'),
  })
})

test('knows the names and addresses of the machine itself', () => {
  for (const host of [
    'localhost',
    'shop.localhost',
    '127.0.0.1',
    '127.8.8.8',
    '::1',
    '[::1]',
    '::ffff:127.0.0.1',
  ])
    expect([host, isLoopback(host)]).toEqual([host, true])
  for (const host of ['localhost.example', '10.0.0.1', 'example.com', '', '[fe80::1]'])
    expect([host, isLoopback(host)]).toEqual([host, false])
})

test('reads addresses of the web, and shows them without anything that may be secret', () => {
  const page = readWebAddress('https://me:hidden@shop.example/cart?token=hidden#hidden') as URL
  expect(shown(page)).toBe('https://shop.example/cart')
  expect(page.href).not.toMatch(/me:|#/)
  expect(readServerAddress('https://shop.example/surveys?x=1')?.href).toBe('https://shop.example/surveys/')
  for (const text of ['shop.example', 'localhost:8080', 'ftp://shop.example', 'file:///etc/passwd', ''])
    expect([text, readWebAddress(text)]).toEqual([text, undefined])
})
