import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../demo/test/support/browser.ts'
import { type HostSite, openHostSite, scriptTag } from './support/host-page.ts'
import { openSurveySite, type SurveySite } from './support/survey-site.ts'

let site: SurveySite
let host: HostSite
let browser: Browser
beforeAll(async () => {
  site = await openSurveySite()
  host = await openHostSite()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  host?.close()
  await site?.close()
})

const nonce = 'nonce="r4nd0m"'
const policies: [name: string, policy: (address: string) => string, attributes: string][] = [
  [
    'a nonce',
    address => `default-src 'none'; script-src 'nonce-r4nd0m' ${address}; connect-src ${address}`,
    nonce,
  ],
  [
    'a nonce with strict-dynamic',
    address => `default-src 'none'; script-src 'nonce-r4nd0m' 'strict-dynamic'; connect-src ${address}`,
    nonce,
  ],
  ['a list of hosts', address => `default-src 'none'; script-src ${address}; connect-src ${address}`, ''],
  [
    'no style at all',
    address => `default-src 'none'; style-src 'none'; script-src ${address}; connect-src ${address}`,
    '',
  ],
  [
    'Trusted Types',
    address =>
      `default-src 'none'; style-src 'none'; script-src ${address}; connect-src ${address}; require-trusted-types-for 'script'; trusted-types 'none'`,
    '',
  ],
]

test.each(policies)(
  'asks and sends under a policy with %s, and breaks no rule of it',
  async (_, policy, attributes) => {
    const before = await site.count()
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.addInitScript(() => {
      const broken: string[] = []
      Object.assign(window, { broken })
      document.addEventListener('securitypolicyviolation', event => broken.push(event.violatedDirective))
    })
    const headers = { 'content-security-policy': policy(site.address) }
    await page.goto(host.serve({ body: scriptTag(site.address, attributes), headers }))
    const received = page.waitForResponse(reply => reply.url().endsWith('/v1/answers'))
    await page.getByRole('dialog').getByRole('radio', { name: '9' }).click({ force: true })
    expect((await received).status()).toBe(202)
    expect(await site.count()).toBe(before + 1)
    expect(await page.evaluate(() => (window as unknown as { broken: string[] }).broken)).toEqual([])
    const card = page.getByRole('dialog')
    expect(await card.evaluate(element => getComputedStyle(element).backgroundColor)).not.toBe(
      'rgba(0, 0, 0, 0)',
    )
    await context.close()
  },
)

test('asks and sends in a sandboxed frame, where nothing can be stored', async () => {
  await site.call('PATCH', '/v1/sites/shop', { origins: ['*', 'null'] })
  const before = await site.count()
  const context = await browser.newContext()
  const page = await context.newPage()
  const inner = host.serve({ body: scriptTag(site.address) })
  await page.goto(
    host.serve({ body: `<iframe sandbox="allow-scripts" src="${inner}" width="600" height="500"></iframe>` }),
  )
  const received = page.waitForResponse(reply => reply.url().endsWith('/v1/answers'))
  await page.frameLocator('iframe').getByRole('radio', { name: '7' }).click({ force: true })
  expect((await received).status()).toBe(202)
  expect(await site.count()).toBe(before + 1)
  await context.close()
})

test('asks and sends where the page cannot use storage at all', async () => {
  const before = await site.count()
  const context = await browser.newContext()
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', error => faults.push(error.message))
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    })
  })
  await page.goto(host.serve({ body: scriptTag(site.address) }))
  const received = page.waitForResponse(reply => reply.url().endsWith('/v1/answers'))
  await page.getByRole('dialog').getByRole('radio', { name: '8' }).click({ force: true })
  expect((await received).status()).toBe(202)
  expect(await site.count()).toBe(before + 1)
  expect(faults).toEqual([])
  await context.close()
})
