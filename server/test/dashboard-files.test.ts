import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readDashboardFiles } from '../src/dashboard-files.ts'
import { openTestServer } from './support/test-server.ts'

const dashboard = readDashboardFiles(fileURLToPath(new URL('../../dashboard/dist/', import.meta.url)))

async function withDashboard<Result>(
  act: (get: (url: string, headers?: Record<string, string>) => Promise<Reply>) => Promise<Result>,
  guests?: { door: string; email: string },
): Promise<Result> {
  const server = await openTestServer(undefined, { dashboard, guests })
  try {
    return await act((url, headers = {}) => server.app.inject({ url, headers }))
  } finally {
    await server.close()
  }
}
type Reply = Awaited<ReturnType<Awaited<ReturnType<typeof openTestServer>>['app']['inject']>>

test.each(['/', '/login', '/invitation', '/setup', '/account', '/sites/shop', '/sites/shop/surveys/nps'])(
  'serves the page at %s, with nothing inline and a policy that allows nothing else',
  async address => {
    const { statusCode, headers, body } = await withDashboard(get => get(address))
    expect([statusCode, headers['cache-control']]).toEqual([200, 'no-cache'])
    const policy = headers['content-security-policy'] as string
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    expect(body).not.toMatch(/<style|style=|\son\w+=|<script(?![^>]* src=)/)
  },
)

test('serves what the page is made of for ever, compressed, and with its own type', async () => {
  await withDashboard(async get => {
    const page = (await get('/')).body
    const [script = ''] = /\/dashboard\/index-[\w-]+\.js/.exec(page) ?? []
    const { headers, rawPayload } = await get(script, { 'accept-encoding': 'gzip, br' })
    expect(headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'br',
      'x-content-type-options': 'nosniff',
    })
    expect(rawPayload.length).toBeLessThan((await get(script)).rawPayload.length / 2)
    expect((await get('/dashboard/not-there.js')).statusCode).toBe(404)
  })
})

const guests = { door: '/door', email: 'guest@demo.example' }
test('sends guests to the door that was made for them, also with a session that has ended', async () => {
  await withDashboard(async get => {
    expect((await get('/')).headers.location).toBe('/door')
    expect((await get('/login')).statusCode).toBe(200)
    expect((await get('/', { cookie: 'touchline_session=any' })).headers.location).toBe('/door')
  }, guests)
})

test('says how to build what is not built', () => {
  expect(() => readDashboardFiles('/nowhere')).toThrow('The dashboard is not built yet; run "npm run build"')
})
