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
  [{ TOUCHLINE_COLOUR: 'red' }, 'TOUCHLINE_COLOUR is not a setting of Touchline'],
])('stops with one sentence at %o', (environment, sentence) => {
  expect(() => readConfig(environment)).toThrow(sentence)
})
