import { newSite } from '@touchline/shared/contract/site.ts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../demo/test/support/browser.ts'
import { invite } from '../../server/src/domain/accounts/invitations.ts'
import { createSite } from '../../server/src/domain/manage-sites.ts'
import { npsDefinition } from '../../server/test/support/test-server.ts'
import { type HostSite, openHostSite } from '../../widget/browser/support/host-page.ts'
import { addAccount, openDashboardServer, openSignedIn, openView, password } from './support/dashboard.ts'
import { faultsInLooks } from './support/looks.ts'

let server: Awaited<ReturnType<typeof openDashboardServer>>
let host: HostSite
let browser: Browser
/** Of an owner of the whole installation. */
let email: string

beforeAll(async () => {
  server = await openDashboardServer()
  await server.call('DELETE', '/v1/sites/shop')
  email = await addAccount(server.app, 'owner', null)
  host = await openHostSite()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  host?.close()
  await server?.close()
})

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name })
const openAsOwner = (options = {}) => openSignedIn(browser, { address: server.address, email }, options)

/** A site that is there already, whose script asks on every page if it is to ask at all. Answers with a way to change it by its key. */
async function settle(key: string, asks = true) {
  const site = newSite.parse({ key, name: key })
  const { secret_key } = await createSite(server.app.deps, site)
  const send = async (method: 'POST' | 'PATCH', url: string, payload: object) => {
    const headers = { authorization: `Bearer ${secret_key}` }
    const reply = await server.app.inject({ method, url, headers, payload })
    expect(reply.statusCode, reply.body).toBeLessThan(300)
  }
  if (asks) {
    const touchpoint = { key: 'account', name: 'Account', stage: 'use', metric: 'nps' }
    await send('POST', '/v1/touchpoints', touchpoint)
    const survey = { key: 'recommend', name: 'Would they recommend us?', status: 'live' }
    await send('POST', '/v1/surveys', { ...survey, definition: npsDefinition })
  }
  return async (patch: object) => await send('PATCH', `/v1/sites/${key}`, patch)
}

/** As if a page had just told that a survey of the site was shown. */
async function noteShown(key: string): Promise<void> {
  const { directories, installations, now } = server.app.deps
  installations.of((await directories.get(key)).site.id).shownAt = now()
}

const tagOf = (key: string) => `<script async src="${server.address}/w/${key}.js"></script>`

/** Somebody opens a page of the owner's website, which holds what was copied. */
async function visit(tag: string): Promise<Page> {
  const page = await browser.newPage({ reducedMotion: 'reduce' })
  await page.goto(host.serve({ body: `<h1>Host</h1>${tag}` }))
  return page
}

/** A new site with a first question on every page, by the form. */
async function setUp(page: Page, name: string): Promise<void> {
  await page.goto(`${server.address}/setup`)
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByRole('button', { name: 'Create the site' }).click()
  await page.getByLabel('Pages on which it is asked').fill('')
  await page.getByRole('button', { name: 'Make it live' }).click()
  await heading(page, 'Waiting for your page').waitFor()
}

test('leads from the printed link to a question that was shown on a page of another origin, and answered', {
  timeout: 60_000,
}, async () => {
  const { token } = await invite(server.app.deps, null, { role: 'owner' })
  const { page, faults } = await openView(browser, { permissions: ['clipboard-read', 'clipboard-write'] })
  await page.goto(`${server.address}/invitation#${token}`)
  await page.getByLabel('E-mail address').fill('first@shop.example')
  await page.getByLabel('Your name').fill('Somebody First')
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Continue' }).click()

  await heading(page, 'Name your site').waitFor()
  await heading(page, 'Only this computer can reach this server').waitFor()
  await page.getByLabel('Name', { exact: true }).fill('Käse & Brot')
  expect(await page.getByLabel('Key').inputValue()).toBe('kase-brot')
  expect(await page.getByLabel('Time zone').inputValue()).toBe('Europe/Berlin')
  expect(await page.getByLabel('A week begins on').inputValue()).toBe('monday')
  await page.getByLabel('Software, or another subscription').check()
  await page.getByRole('button', { name: 'Create the site' }).click()

  await heading(page, 'Choose your first question').waitFor()
  await page.getByLabel('Was it easy?').check()
  await page.getByLabel('Language').selectOption('fa')
  await page.getByText('سفارش دادن را برای من آسان کردید.').waitFor()
  await page.getByLabel('Pages on which it is asked').fill('account')
  await page.getByRole('button', { name: 'Make it live' }).click()
  await page.getByText('Begin with “/”').waitFor()
  await page.getByLabel('Pages on which it is asked').fill('')
  await page.getByRole('button', { name: 'Make it live' }).click()

  await heading(page, 'Waiting for your page').waitFor()
  await page.getByRole('button', { name: 'Copy HTML' }).click()
  await page.getByText('Copied.').waitFor()
  const tag = await page.evaluate(() => navigator.clipboard.readText())
  expect(tag).toBe(`<script async src="${server.address}/w/kase-brot.js"></script>`)
  const visitor = await visit(tag)
  await heading(page, `Fetched by ${new URL(visitor.url()).origin}`).waitFor()
  await heading(page, 'It works').waitFor({ timeout: 15_000 })
  await visitor.getByRole('radio', { name: '6' }).click()
  await page.getByText(/An answer came/).waitFor()
  await page.getByRole('link', { name: 'Open the overview' }).click()
  await heading(page, 'Overview').waitFor()
  expect(page.url()).toBe(`${server.address}/sites/kase-brot`)
  expect(faults).toEqual([])
  const { site, touchpoints } = await server.app.deps.directories.get('kase-brot')
  expect([site.name, site.time_zone, JSON.parse(site.stages)]).toEqual([
    'Käse & Brot',
    'Europe/Berlin',
    ['discover', 'try', 'buy', 'onboard', 'use', 'get-help', 'renew'],
  ])
  expect(touchpoints.get('order')).toMatchObject({ stage: 'buy', metric: 'ces', name: 'Order received' })
})

test('tells of an origin that the site does not list, and takes it in by one press', {
  timeout: 60_000,
}, async () => {
  const change = await settle('refusing')
  const { page, faults } = await openAsOwner()
  await page.goto(`${server.address}/sites/refusing/install`)
  await heading(page, 'Waiting for your page').waitFor()
  // Somebody narrows the list elsewhere while the page is open.
  await change({ origins: ['https://shop.example'] })
  const visitor = await visit(tagOf('refusing'))
  const { origin } = new URL(visitor.url())
  await heading(page, `Answers from ${origin} are refused`).waitFor({ timeout: 15_000 })
  await page.getByRole('button', { name: `Take answers from ${origin}` }).click()
  await heading(page, `Fetched by ${origin}`).waitFor()
  expect(JSON.parse((await server.app.deps.directories.get('refusing')).site.origins)).toEqual([
    'https://shop.example',
    origin,
  ])
  server.clock.now += 20_000
  await heading(page, 'but no survey has come up').waitFor()
  expect(await page.getByRole('link', { name: 'Would they recommend us?' }).getAttribute('href')).toBe(
    '/sites/refusing/surveys/recommend',
  )
  await visit(tagOf('refusing'))
  await heading(page, 'It works').waitFor({ timeout: 15_000 })
  expect(faults).toEqual([])
})

test('says when the script is there and nothing is live', async () => {
  await settle('silent', false)
  const { page } = await openAsOwner()
  await page.goto(`${server.address}/sites/silent/install?way=policy`)
  await page.getByText(`script-src 'self' ${server.address}; connect-src 'self' ${server.address}`).waitFor()
  await heading(page, 'Waiting for your page').waitFor()
  await visit(tagOf('silent'))
  await heading(page, 'but there is nothing to ask').waitFor()
  await page.getByRole('link', { name: 'Choose a first question' }).click()
  await heading(page, 'Choose your first question').waitFor()
})

test('goes back without making anything twice: the site is changed, the question replaced', async () => {
  const { page, faults } = await openAsOwner()
  await setUp(page, 'Twice')
  await page.getByRole('link', { name: 'First question' }).click()
  await page.getByLabel('Are they satisfied?').check()
  await page.getByRole('button', { name: 'Make it live' }).click()
  await heading(page, 'Waiting for your page').waitFor()
  await page.getByRole('link', { name: 'Your site' }).click()
  expect(await page.getByLabel('Key').getAttribute('readonly')).not.toBeNull()
  await page.getByLabel('Name', { exact: true }).fill('Only once')
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await heading(page, 'Choose your first question').waitFor()
  const { site, surveys, touchpoints } = await server.app.deps.directories.get('twice')
  expect(site.name).toBe('Only once')
  const present = [...surveys.values(), ...touchpoints.values()].filter(({ isRemoved }) => !isRemoved)
  expect(present.map(({ key }) => key)).toEqual(['satisfied', 'support'])
  expect(faults).toEqual([])
})

test('needs no mouse', { timeout: 60_000 }, async () => {
  const { page, faults } = await openAsOwner()
  await page.goto(`${server.address}/setup`)
  await heading(page, 'Name your site').waitFor()
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const reach = async (name: string) => {
    for (let step = 0; step < 40; step++) {
      await press('Tab')
      const here = await page.evaluate(() => {
        const { labels, textContent } = document.activeElement as HTMLInputElement
        return labels?.[0]?.textContent || textContent
      })
      if (here?.startsWith(name)) return
    }
    throw new Error(`${name} was not reached`)
  }
  await reach('Name')
  await page.keyboard.type('By keys')
  await press('Enter')
  await heading(page, 'Choose your first question').waitFor()
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  await reach('Would they recommend us?')
  await press('ArrowDown', 'ArrowDown')
  await page.getByText('How satisfied are you with the help').waitFor()
  await reach('Make it live')
  await press('Enter')
  await heading(page, 'Waiting for your page').waitFor()
  await reach('HTML')
  await press('ArrowRight', 'ArrowRight')
  await page.getByText('wp_enqueue_script').waitFor()
  expect(new URL(page.url()).searchParams.get('way')).toBe('wordpress')
  await press('End')
  expect(await page.getByRole('tab', { name: 'CSP' }).getAttribute('aria-selected')).toBe('true')
  await press('ArrowRight')
  expect(await page.getByRole('tab', { name: 'HTML' }).getAttribute('aria-selected')).toBe('true')
  // Without leave to write the clipboard the text is selected instead.
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await reach('Copy')
  await press('Enter')
  await page.getByText('It is selected').waitFor()
  expect(await page.evaluate(() => `${getSelection()}`)).toContain('/w/by-keys.js')
  expect(faults).toEqual([])
})

test('hands out what asks: as it is, under the policy that it names, as WordPress writes it, and as tag managers add it', {
  timeout: 60_000,
}, async () => {
  const { address } = server
  await settle('ways')
  const src = `${address}/w/ways.js`
  const policy = `script-src 'self' ${address}; connect-src 'self' ${address}`
  const ways = [
    { body: `<script async src="${src}"></script>` },
    {
      body: `<script async src="${src}"></script>`,
      headers: { 'content-security-policy': `default-src 'none'; ${policy}` },
    },
    { body: `<script src="${src}" id="touchline-js" async data-wp-strategy="async"></script>` },
    {
      body: `<script>document.head.append(Object.assign(document.createElement('script'), { async: true, src: '${src}' }))</script>`,
    },
  ]
  const asked = ways.map(async ({ body, headers = {} }) => {
    const page = await (await browser.newContext()).newPage()
    const told = page.waitForResponse(`${address}/v1/impressions`)
    await page.goto(host.serve({ body: `<h1>Host</h1>${body}`, headers }))
    return (await told).status()
  })
  expect(await Promise.all(asked)).toEqual([202, 202, 202, 202])
})

test('shows a viewer the script and the watch, and nothing that changes anything', async () => {
  await settle('seen')
  await noteShown('seen')
  const viewer = { address: server.address, email: await addAccount(server.app, 'viewer', 'seen') }
  const { page } = await openSignedIn(browser, viewer)
  await page.goto(`${server.address}/sites/seen/install?step=survey`)
  await heading(page, 'It works').waitFor()
  await heading(page, 'Paste the script').waitFor()
  await page.goto(`${server.address}/setup`)
  await heading(page, 'No site yet').waitFor()
})

test('axe finds nothing on any step, on a phone neither', { timeout: 60_000 }, async () => {
  await settle('waiting')
  await settle('shown')
  await noteShown('shown')
  await settle('quiet', false)
  await server.app.inject({ url: '/w/quiet.js' })
  const { page } = await openAsOwner()
  const look = async (path: string, title: string, widths: number[]) => {
    await page.goto(`${server.address}${path}`)
    await heading(page, title).waitFor()
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('.notice details')) details.setAttribute('open', '')
    })
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      expect(await faultsInLooks(page, 'body'), `${path} at ${width}`).toEqual([])
    }
  }
  await look('/setup', 'Name your site', [1280, 360])
  await look('/setup?site=waiting&step=survey', 'Choose your first question', [1280, 360])
  await look('/setup?site=waiting&step=tag&way=react', 'Waiting for your page', [1280, 360])
  await look('/sites/shown/install', 'It works', [1280])
  await look('/sites/quiet/install?way=policy', 'nothing to ask', [1280])
})
