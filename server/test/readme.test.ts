import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '../src/config.ts'
import { makeApiKey } from '../src/domain/api-keys.ts'
import { usualRates } from '../src/domain/collecting/gatekeeper.ts'
import { readLocales } from './support/locales.ts'
import { blocksOf, runCurl } from './support/run-curl.ts'
import { openTestServer, type TestServer } from './support/test-server.ts'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

let server: TestServer
const keys = { INSTALLATION_SECRET: '', SITE_SECRET: '' }
beforeAll(async () => {
  server = await openTestServer()
  expect((await server.call('DELETE', '/v1/sites/shop')).status).toBe(204)
  const { secret, row } = makeApiKey('installation', 'admin', 0)
  await server.app.deps.store.insertApiKey({ ...row, site_id: null })
  keys.INSTALLATION_SECRET = secret
})
afterAll(async () => await server.close())

test('has commands that do what they say, from an empty installation to the first trend', async () => {
  const commands = blocksOf(readme, 'sh').filter(block => block.startsWith('curl'))
  expect(commands).toHaveLength(4)
  for (const command of commands.slice(0, 3)) {
    const { status, body } = await runCurl(server, command, keys)
    expect({ status, body }).toMatchObject({ status: 201 })
    if (body.secret_key) keys.SITE_SECRET = body.secret_key
  }
  const { body } = await runCurl(server, commands[3] as string, keys)
  expect(body.series).toMatchObject([
    { touchpoint: 'support', metric: 'csat', total: { count: 0, score: null } },
  ])
})

test('has a script tag that loads the survey of its example', async () => {
  const [tag] = blocksOf(readme, 'html')
  const path = new URL(/src="([^"]+)"/.exec(tag as string)?.[1] as string).pathname
  const script = await server.app.inject({ url: path })
  expect(script.statusCode).toBe(200)
  expect(script.body).toContain('support-csat')
})

test('names every setting with its default', () => {
  const { port, host, databaseUrl, drainSeconds, hasLimits, logLevel } = readConfig({})
  const { site, address } = usualRates
  for (const [name, value] of Object.entries({
    PORT: port,
    HOST: host,
    DATABASE_URL: databaseUrl,
    TOUCHLINE_DRAIN_SECONDS: drainSeconds,
    TOUCHLINE_LIMITS: hasLimits ? 'on' : 'off',
    TOUCHLINE_LOG_LEVEL: logLevel,
  }))
    expect(readme).toContain(`| \`${name}\` | \`${value}\` |`)
  expect(readme).toContain(`${address.perSecond} a second and bursts of ${address.burst} from`)
  expect(readme).toContain(`${site.perSecond} a second and ${site.burst.toLocaleString('en')} for a site`)
})

test('says in how many languages the widget speaks, and that no native speaker has read them', () => {
  const locales = readLocales()
  const reviewed = [...locales.values()].filter(file => file.reviewed)
  expect(reviewed).toEqual([])
  expect(readme).toContain(`come in ${locales.size} languages (none of them read by a native speaker yet)`)
})
