import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig } from '../../server/src/config.ts'
import { answerOutcomes, createMeters, mailOutcomes } from '../../server/src/meters.ts'
import { writeKinds } from '../../server/src/store/store.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const files = readdirSync(join(root, 'deploy'))

// No package of ours needs a reader of YAML for itself; the one that describes the API brings one.
const fromServer = createRequire(join(root, 'server/package.json'))
const yaml = createRequire(fromServer.resolve('@fastify/swagger'))('yaml') as {
  parse(text: string, options: { merge: boolean }): Record<string, unknown>
}
const readYaml = (name: string) => yaml.parse(read(`deploy/${name}`), { merge: true })

interface Service {
  image: string
  environment: Record<string, string>
  stop_grace_period: string
  healthcheck: { test: string[] }
}
const servicesOf = (name: string) => Object.entries(readYaml(name).services as Record<string, Service>)
const composeFiles = ['compose.sqlite.yaml', 'compose.public.yaml', 'compose.postgres.yaml']
const ours = composeFiles.flatMap(servicesOf).filter(([, { image }]) => image === 'touchline')

const given = {
  ...{ POSTGRES_PASSWORD: 'abc', TOUCHLINE_SECRET: 'x'.repeat(44), SURVEYS_HOST: 'a.example' },
  ...{ SMTP_URL: 'smtps://mail.example', TOUCHLINE_MAIL_FROM: 'shop@a.example' },
  TOUCHLINE_PUBLIC_URL: 'https://a.example',
}
/** As docker compose fills it in. */
const fillIn = (text: string) =>
  text.replace(/\$\{(\w+)[^}]*\}/g, (_, name: keyof typeof given) => given[name])

const unitEnvironment = (unit: string) =>
  Object.fromEntries(
    [...read(`deploy/${unit}`).matchAll(/^Environment="?(\w+)=(.*?)"?$/gm)].map(found => found.slice(1)),
  )
const imageEnvironment = Object.fromEntries(
  [...(/^ENV (.*)$/m.exec(read('deploy/Dockerfile'))?.[1] ?? '').matchAll(/(\w+)=(\S+)/g)].map(found =>
    found.slice(1),
  ),
)
const settings = [...read('server/src/config.ts').matchAll(/^ {2}([A-Z_]+): z\b/gm)].map(found => found[1])

test('reads the settings that it compares with', () => {
  expect(settings).toContain('TOUCHLINE_TRUST_PROXY')
  expect(ours).toHaveLength(5)
})

test.each<[string, Record<string, string>]>([
  ['Dockerfile', imageEnvironment],
  ...['touchline.service', 'touchline-backup.service'].map((unit): [string, Record<string, string>] => [
    unit,
    unitEnvironment(unit),
  ]),
  ...ours.map(([name, { environment }]): [string, Record<string, string>] => [name, environment]),
])('%s sets nothing but settings, to what the server takes', (_, environment) => {
  const { NODE_ENV, ...others } = Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [name, fillIn(value)]),
  )
  expect(Object.keys(others).length).toBeGreaterThan(0)
  for (const name of Object.keys(others)) expect(settings).toContain(name)
  expect(() => readConfig(others)).not.toThrow()
})

test('trusts proxies by their network, and never a range that is everybody', () => {
  const lists = [...ours.map(([, { environment }]) => environment), unitEnvironment('touchline.service')]
  for (const { TOUCHLINE_TRUST_PROXY = '' } of lists)
    for (const network of TOUCHLINE_TRUST_PROXY.split(' '))
      expect(Number(/\/(\d+)$/.exec(network)?.[1])).toBeGreaterThanOrEqual(24)
  for (const file of composeFiles)
    for (const [, { image, environment }] of servicesOf(file))
      if (image === 'touchline')
        expect(read(`deploy/${file}`)).toContain(`subnet: ${environment.TOUCHLINE_TRUST_PROXY}`)
})

test.each(files.filter(name => /\.ya?ml$/.test(name)))('%s can be read', name => {
  expect(Object.keys(readYaml(name)).length).toBeGreaterThan(0)
})

test('holds no secret, and names in the example all that the compose files ask for', () => {
  const asked = composeFiles.flatMap(name =>
    [...read(`deploy/${name}`).matchAll(/\$\{(\w+)/g)].map(([, one]) => one),
  )
  const example = [...read('deploy/compose.env.example').matchAll(/^(\w+)=(.*)$/gm)]
  expect(new Set(example.map(([, name]) => name))).toEqual(new Set(asked))
  for (const [, , value] of example) expect(value).toBe('')
  expect(read('deploy/.gitignore')).toContain('*.env\n')
})

test('gives a server longer to stop than it takes', () => {
  const longestMs = Number(/longestMs = ([\d_]+)/.exec(read('server/src/stop.ts'))?.[1]?.replace('_', ''))
  expect(longestMs).toBeGreaterThan(0)
  const granted = [
    ...ours.map(([, { stop_grace_period }]) => Number.parseInt(stop_grace_period, 10)),
    Number(/TimeoutStopSec=(\d+)/.exec(read('deploy/touchline.service'))?.[1]),
  ]
  for (const seconds of granted) expect(seconds * 1000).toBeGreaterThan(longestMs + 1000)
})

test('lets proxies hang up before the server does, and take as much as an answer may hold', () => {
  const kept = Number(/keepAliveTimeout: (\d+)_000/.exec(read('server/src/http-server.ts'))?.[1])
  const [nginx, caddy] = [read('deploy/nginx.conf'), read('deploy/Caddyfile')]
  for (const [proxy, pattern] of [
    [nginx, /^\tkeepalive_timeout (\d+)s/m],
    [caddy, /keepalive (\d+)s/],
  ] as const) {
    const seconds = Number(pattern.exec(proxy)?.[1])
    expect(seconds).toBeGreaterThan(0)
    expect(seconds).toBeLessThan(kept)
  }
  const requests = Number(/keepalive_requests (\d+)/.exec(nginx)?.[1])
  const most = Number(
    /maxRequestsPerSocket = ([\d_]+)/.exec(read('server/src/http-server.ts'))?.[1]?.replace('_', ''),
  )
  expect(requests).toBeLessThan(most)
  const answerLimit = Number(
    /answerLimit = ([\d_]+)/.exec(read('server/src/routes/collect.ts'))?.[1]?.replace('_', ''),
  )
  expect(answerLimit).toBeLessThan(1_000_000)
  expect(nginx).toContain('client_max_body_size 1m;')
  expect(caddy).toContain('max_size 1MB')
})

const routeFiles = readdirSync(join(root, 'server/src/routes'), { recursive: true, encoding: 'utf8' })
const routes = routeFiles
  .filter(name => name.endsWith('.ts'))
  .flatMap(name =>
    [...read(`server/src/routes/${name}`).matchAll(/['`](\/(?:v1|w|metrics|readyz|livez)[^'`]*)['`]/g)].map(
      ([, path]) => (path as string).replace(/\$\{path\}/, 'a/'),
    ),
  )

test.each(['nginx.conf', 'nginx-first-party.conf', 'Caddyfile'])(
  '%s knows only routes that there are',
  name => {
    const paths = [
      ...read(`deploy/${name}`).matchAll(
        /(?<=[\s^]|touchline)\/(?:t\/)?(?:v1|w|metrics|readyz|livez)[^\s$;]*/g,
      ),
    ]
      .flatMap(([path]) => alternatives(path))
      .map(path => path.replace(/^\/t\//, '/').replace(/\*$/, ''))
    expect(paths.length).toBeGreaterThan(2)
    for (const path of paths)
      expect(
        routes.filter(route => route === path || (path.endsWith('/') && route.startsWith(path))),
      ).not.toEqual([])
  },
)

/** `/v1/(a|b)` → `/v1/a`, `/v1/b` */
function alternatives(path: string): string[] {
  const [, before, list] = /^(.*)\((.*)\)$/.exec(path) ?? []
  return list === undefined ? [path] : list.split('|').map(one => `${before}${one}`)
}

test('lets the cookies of whoever signs in pass, and takes off those of a shop', () => {
  expect(read('deploy/nginx.conf')).not.toMatch(/Cookie/)
  expect(read('deploy/nginx-first-party.conf')).toContain('proxy_set_header Cookie "";')
  const [own, firstParty] = read('deploy/Caddyfile').split('(first-party)') as [string, string]
  expect(own).not.toMatch(/-Cookie/)
  expect(firstParty).toContain('request_header -Cookie')
})

test('alerts by measurements that there are', async () => {
  const told = await createMeters().read()
  const known = [...told.matchAll(/^# TYPE (\w+) (\w+)$/gm)].flatMap(([, name, type]) =>
    type === 'histogram' ? [`${name}_bucket`, `${name}_count`, `${name}_sum`] : [`${name}`],
  )
  const { groups } = readYaml('alerts.yaml') as { groups: { rules: { alert: string; expr: string }[] }[] }
  const rules = groups.flatMap(group => group.rules)
  expect(rules.length).toBeGreaterThan(8)
  for (const { expr } of rules) {
    for (const [name] of expr.matchAll(/\b(?:touchline|http_server|process|nodejs)_\w+/g))
      expect(known).toContain(name)
    for (const [, outcomes] of expr.matchAll(/outcome=~?"([^"]+)"/g))
      for (const outcome of (outcomes as string).split('|'))
        expect([...answerOutcomes, ...mailOutcomes]).toContain(outcome)
    for (const [, kind] of expr.matchAll(/kind="([^"]+)"/g)) expect(writeKinds).toContain(kind)
    for (const [, route] of expr.matchAll(/route="([^"]+)"/g)) expect(routes).toContain(route)
  }
})
