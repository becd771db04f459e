import { fileURLToPath } from 'node:url'
import type { Role } from '@touchline/shared/roles.ts'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { type DemoServer, openDemo } from '../../../demo/test/support/demo-server.ts'
import type { AppOptions } from '../../../server/src/app.ts'
import { readDashboardFiles } from '../../../server/src/dashboard-files.ts'
import { acceptInvitation, invite } from '../../../server/src/domain/accounts/invitations.ts'
import { openTestServer, type TestServer } from '../../../server/test/support/test-server.ts'

export const dashboardFiles = readDashboardFiles(fileURLToPath(new URL('../../dist/', import.meta.url)))

export const password = 'four words are enough'

/** The server of the tests with the dashboard, listening, and its address. */
export async function openDashboardServer(
  options: Partial<AppOptions> = {},
): Promise<TestServer & { address: string }> {
  const server = await openTestServer(undefined, { ...options, dashboard: dashboardFiles })
  return Object.assign(server, { address: await server.app.listen({ port: 0, host: '127.0.0.1' }) })
}

/** Milliseconds from today to a day on which the demo's year holds all that tests look for: what has gone wrong in April was found long ago. */
export const toDemoDay = Date.parse('2026-11-02T12:00:00Z') - Date.now()

/** The demo with its whole year and the dashboard, its clock so many milliseconds ahead. */
export const openDemoDashboard = async (aheadMs = 0): Promise<DemoServer> =>
  await openDemo({ dashboard: dashboardFiles, now: () => Date.now() + aheadMs })

/** Somebody with a role at a site, or an owner of everything where that is null. Answers with their address. */
export async function addAccount(
  { deps }: TestServer['app'],
  role: Role = 'owner',
  siteKey: string | null = 'shop',
): Promise<string> {
  const email = `${role}${siteKey === null ? '-of-all' : ''}@shop.example`
  const site = siteKey === null ? null : (await deps.directories.get(siteKey)).site.id
  const { token } = await invite(deps, site, { role })
  const account = { token, email, name: `The ${role}`, password, language: 'en' }
  await acceptInvitation(deps, deps.signIn, account, { name: 'test', isPublic: false })
  return email
}

export interface View {
  page: Page
  context: BrowserContext
  /** What the browser reported as an error: exceptions, whatever a policy has refused, failed loads. */
  faults: string[]
}

const usual = { width: 1280, height: 900 }

/** A browser of somebody's own; its clock may be ahead. */
export async function openView(
  browser: Browser,
  { aheadMs = 0, ...options }: BrowserContextOptions & { aheadMs?: number } = {},
): Promise<View> {
  const context = await browser.newContext({
    viewport: usual,
    ...{ locale: 'en-GB', timezoneId: 'Europe/Berlin', reducedMotion: 'reduce', ...options },
  })
  if (aheadMs !== 0) await context.addInitScript(moveClock, aheadMs)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', error => faults.push(error.message))
  page.on('console', message => {
    // Chromium itself tells of each refusal, which is what the pages then show.
    if (message.type() === 'error' && !/a status of 4\d\d/.test(message.text())) faults.push(message.text())
  })
  return { page, context, faults }
}

function moveClock(byMs: number): void {
  const Real = Date
  globalThis.Date = class extends Real {
    constructor(...given: [] | [number]) {
      super(...((given.length > 0 ? given : [Real.now() + byMs]) as [number]))
    }
    static override now = () => Real.now() + byMs
  } as DateConstructor
}

/** What was made before in a browser, by what it is for. */
const kept = new WeakMap<Browser, Map<string, View>>()

/**
 * The view that was made before for the same purpose, without what was stored or seen in it; else a new one. A browser of somebody's own
 * takes six times as long as loading a page.
 */
export async function reuseView(
  browser: Browser,
  { purpose, viewport = usual }: { purpose: string; viewport?: typeof usual | undefined },
  make: () => Promise<View>,
): Promise<View> {
  const views = kept.get(browser) ?? new Map<string, View>()
  kept.set(browser, views)
  const view = views.get(purpose) ?? (await make())
  views.set(purpose, view)
  view.context.once('close', () => views.delete(purpose))
  if (view.page.url() !== 'about:blank')
    await view.page.evaluate(() => {
      localStorage.clear()
      sessionStorage.clear()
    })
  await view.page.setViewportSize(viewport)
  view.faults.length = 0
  return view
}

/** A browser in which somebody has signed in by the API, as the sign-in page does it: the same one for the same person and options. */
export async function openSignedIn(
  browser: Browser,
  who: { address: string; email: string; aheadMs?: number },
  { viewport, ...options }: Omit<BrowserContextOptions, 'viewport'> & { viewport?: typeof usual } = {},
): Promise<View> {
  const purpose = JSON.stringify([who, options])
  return await reuseView(browser, { purpose, viewport }, async () => await signIn(browser, who, options))
}

async function signIn(
  browser: Browser,
  { address, email, aheadMs = 0 }: { address: string; email: string; aheadMs?: number },
  options: BrowserContextOptions,
): Promise<View> {
  const view = await openView(browser, { ...options, aheadMs })
  const reply = await view.context.request.post(`${address}/v1/login`, { data: { email, password } })
  if (!reply.ok()) throw new Error(`signing in was refused: ${await reply.text()}`)
  return view
}
