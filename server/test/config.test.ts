import { expect, test } from 'vitest'
import { readConfig } from '../src/config.ts'

test('serves on 127.0.0.1:8080 from a file unless told otherwise', () => {
  expect(readConfig({})).toEqual({
    port: 8080,
    host: '127.0.0.1',
    databaseUrl: 'file:./data/touchline.db',
    trustProxy: [],
    drainSeconds: 1,
    hasLimits: true,
    secrets: [],
    logLevel: 'info',
    dataFolder: './data',
    ownNetworks: [],
  })
  expect(
    readConfig({
      PORT: '81',
      HOST: '0.0.0.0',
      DATABASE_URL: 'file:/x.db',
      TOUCHLINE_TRUST_PROXY: '10.0.0.0/8, fd00::/8',
      TOUCHLINE_ALLOW_PRIVATE: '10.1.2.0/24',
      TOUCHLINE_DRAIN_SECONDS: '5',
      TOUCHLINE_LIMITS: 'off',
      TOUCHLINE_SECRET: `${'n'.repeat(32)},${'o'.repeat(32)}`,
      TOUCHLINE_LOG_LEVEL: 'warn',
    }),
  ).toEqual({
    port: 81,
    host: '0.0.0.0',
    databaseUrl: 'file:/x.db',
    trustProxy: ['10.0.0.0/8', 'fd00::/8'],
    drainSeconds: 5,
    ownNetworks: ['10.1.2.0/24'],
    hasLimits: false,
    secrets: ['n'.repeat(32), 'o'.repeat(32)],
    logLevel: 'warn',
    dataFolder: '/',
  })
})

test.each([
  [
    'smtp://mail.example',
    { host: 'mail.example', port: 25, isSecure: false, needsTls: false, account: null },
  ],
  [
    'smtps://mail.example',
    { host: 'mail.example', port: 465, isSecure: true, needsTls: false, account: null },
  ],
  [
    'smtp://me%40shop:p%2Fw@mail.example',
    {
      ...{ host: 'mail.example', port: 587, isSecure: false, needsTls: true },
      account: { user: 'me@shop', password: 'p/w' },
    },
  ],
  [
    'smtp://me:pw@127.0.0.1:2525/',
    {
      ...{ host: '127.0.0.1', port: 2525, isSecure: false, needsTls: false },
      account: { user: 'me', password: 'pw' },
    },
  ],
])('reads where mails go from %s', (SMTP_URL, server) => {
  const { mail } = readConfig({ SMTP_URL, TOUCHLINE_MAIL_FROM: 'My shop <a@shop.example>' })
  expect(mail).toEqual({ server, from: { name: 'My shop', address: 'a@shop.example' } })
})

test.each([
  ['https://feedback.shop.example', 'https://feedback.shop.example'],
  ['http://LOCALHOST:8080/', 'http://localhost:8080'],
  ['https://feedback.shop.example:443', 'https://feedback.shop.example'],
])('reads where people find the server from %s', (TOUCHLINE_PUBLIC_URL, url) => {
  expect(readConfig({ TOUCHLINE_PUBLIC_URL }).publicUrl).toBe(url)
})

test.each([
  ...[
    'feedback.shop.example',
    'ftp://shop.example',
    'https://shop.example/feedback',
    'https://a@shop.example',
  ],
  ...[
    'https://shop.example?a',
    'https://shop.example/#b',
    'https://',
    'https:shop.example',
    'javascript:alert(1)',
  ],
])('takes %s for no address of the server', TOUCHLINE_PUBLIC_URL => {
  expect(() => readConfig({ TOUCHLINE_PUBLIC_URL })).toThrow(
    /^TOUCHLINE_PUBLIC_URL .* must be where people find/,
  )
})

test.each([
  [{ PORT: '80a' }, 'PORT is "80a", but it must be a whole number from 0 to 65535'],
  [{ PORT: '70000' }, 'PORT is "70000"'],
  [
    { DATABASE_URL: 'mysql://me:secret@x' },
    /^DATABASE_URL must be file: and the path of a SQLite file, .*, or the address of a PostgreSQL database/,
  ],
  [{ DATABASE_URL: 'mysql://me:secret@x' }, /^(?!.*secret)/],
  [{ TOUCHLINE_SECRET: 'too short' }, /^TOUCHLINE_SECRET must be 32 random characters/],
  [{ TOUCHLINE_LOG_LEVEL: 'loud' }, 'TOUCHLINE_LOG_LEVEL is "loud", but it must be one of fatal'],
  [{ TOUCHLINE_TRUST_PROXY: '1' }, /^TOUCHLINE_TRUST_PROXY .*must be a list of the networks/],
  [{ SMTP_URL: 'mail.example' }, /^SMTP_URL must be the address of a mail server, such as smtp:/],
  [{ SMTP_URL: 'smtp://me:secret@x?tls=off' }, /^SMTP_URL must be(?!.*secret)/],
  [{ SMTP_URL: 'smtp://x' }, 'TOUCHLINE_MAIL_FROM must be set beside SMTP_URL'],
  [{ TOUCHLINE_MAIL_FROM: 'a@b.example' }, 'SMTP_URL must be set beside TOUCHLINE_MAIL_FROM'],
  [
    { SMTP_URL: 'smtp://x', TOUCHLINE_MAIL_FROM: 'shop' },
    /^TOUCHLINE_MAIL_FROM is "shop", but it must be a mail/,
  ],
  [{ TOUCHLINE_COLOUR: 'red' }, 'TOUCHLINE_COLOUR is not a setting of Touchline'],
])('stops with one sentence at %o', (environment, sentence) => {
  expect(() => readConfig(environment)).toThrow(sentence)
})
