import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../demo/test/support/browser.ts'
import type { Options, Touchline } from '../npm/init.ts'
import { type ConsumerApp, createConsumerApp } from './support/consumer-app.ts'
import { openSurveySite, type SurveySite } from './support/survey-site.ts'

let site: SurveySite
let app: ConsumerApp
let browser: Browser
beforeAll(async () => {
  site = await openSurveySite()
  app = await createConsumerApp()
  browser = await openBrowser()
  app.write('main.js', main(site.address))
})
afterAll(async () => {
  await browser?.close()
  await app?.close()
  await site?.close()
})

/** All of its calls are made before the script can have arrived. What it learns ends in `told`. */
const main = (host: string) => `
import { init } from '@touchline/widget'
const options = { host: '${host}', site: 'shop', locale: 'de', nonce: 'r4nd0m' }
const touchline = init(options)
const told = []
touchline.identify('4711', { plan: 'business' })
touchline.on('answered', event => told.push('answered ' + event.survey))
touchline.on('shown', () => told.push('taken off'))()
touchline.explain().then(([line]) => told.push('explained ' + line.survey))
Object.assign(window, { told, again: () => init(options) })
`
type AppWindow = Window & { told: string[]; again(): Touchline }

/** Gives the highest rating to the survey that is shown, and returns what the server was sent. */
async function answer(page: Page) {
  const received = page.waitForResponse(reply => reply.url().endsWith('/v1/answers'))
  await page.getByRole('dialog').getByRole('radio', { name: '10' }).click({ force: true })
  expect((await received).status()).toBe(202)
  return JSON.parse((await received).request().postData() ?? '')
}

test('an app made from the package asks, and its answer arrives with what was told before the script', async () => {
  const before = await site.count()
  const page = await browser.newPage()
  await page.goto(await app.serve())
  const sent = await answer(page)
  expect(sent).toMatchObject({ locale: 'de', customer: { id: '4711', traits: { plan: 'business' } } })
  expect(await site.count()).toBe(before + 1)
  const told = await page.evaluateHandle(() => (window as unknown as AppWindow).told)
  await page.waitForFunction(lines => lines.length > 1, told)
  expect((await told.jsonValue()).sort()).toEqual(['answered account-nps', 'explained account-nps'])
  await page.close()
})

test.each([
  ['lists the server', (address: string) => `script-src 'self' ${address}; connect-src ${address}`],
  ['knows a nonce', (address: string) => `script-src 'self' 'nonce-r4nd0m'; connect-src ${address}`],
])('asks and sends under a policy that %s', async (_, policy) => {
  const page = await browser.newPage()
  const headers = { 'content-security-policy': `default-src 'none'; ${policy(site.address)}` }
  await page.goto(await app.serve(headers))
  await answer(page)
  await page.close()
})

test('starts the widget once on a page, and anew after it was destroyed', async () => {
  const page = await browser.newPage()
  await page.goto(await app.serve())
  await page.getByRole('dialog').waitFor()
  const countScripts = () => page.locator(`script[src="${site.address}/w/shop.js"]`).count()
  await page.evaluate(() => void (window as unknown as AppWindow).again())
  expect(await countScripts()).toBe(1)
  await page.evaluate(() => (window as unknown as AppWindow).again().destroy())
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.evaluate(() => (window as unknown as AppWindow).again().show('account-nps'))
  await page.getByRole('dialog').waitFor()
  expect(await countScripts()).toBe(2)
  await page.close()
})

test('does nothing where Node renders the app', async () => {
  const options: Options = { host: site.address, site: 'shop' }
  app.write(
    'render.js',
    `import { init } from '@touchline/widget'
    const touchline = init(${JSON.stringify(options)})
    touchline.show()
    touchline.on('shown', () => {})()
    console.log(JSON.stringify([await touchline.explain(), typeof globalThis.touchline]))`,
  )
  expect(await app.run('render.js')).toEqual({ code: 0, output: '[[],"undefined"]\n' })
})

const rightCalls = `
import { type EventDetail, type Explanation, init, type Listener, type Methods, type Page, type Touchline, type WidgetEvent } from '@touchline/widget'
const touchline: Touchline = init({ host: 'https://surveys.example.com', site: 'shop', customer: undefined, theme: 'dark' })
const event: WidgetEvent = 'answered'
const listener: Listener = ({ survey }: EventDetail) => survey.trim()
const off: () => void = touchline.on(event, listener)
const explained: Promise<Explanation[]> = touchline.explain()
const page: Page = { touchpoint: 'support' }
const consent: Methods['consent'] = touchline.consent
touchline('show', 'nps')
export { consent, explained, off, page }
`

test.each(['bundler', 'nodenext'] as const)('types right calls (module resolution %s)', async resolution => {
  app.write('right.ts', rightCalls)
  expect(await app.typeCheck(['right.ts'], resolution)).toEqual({ code: 0, output: '' })
})

test.each([
  `touchline.consent('maybe')`,
  `touchline.on('clicked', () => {})`,
  `touchline.open()`,
  `init({ host: 'https://surveys.example.com' })`,
])('finds a wrong call: %s', async call => {
  app.write('wrong.ts', `${rightCalls}\n${call}`)
  const { code, output } = await app.typeCheck(['wrong.ts'], 'bundler')
  expect(code).not.toBe(0)
  expect(output.match(/error TS/g)).toHaveLength(1)
})

/** As much of the two libraries as the snippets use. */
const libraries = `
declare module 'react' {
  export function useEffect(effect: () => void | (() => void), dependencies?: readonly unknown[]): void
}
declare module 'vue' {
  export interface Ref<T> { value: T }
  export function watchEffect(effect: () => void): void
  export function onScopeDispose(end: () => void): void
}
`

test('every snippet of the package’s page type-checks', async () => {
  const page = readFileSync(join(import.meta.dirname, '../npm/README.md'), 'utf8')
  const snippets = [...page.matchAll(/```ts\n\/\/ (\S+)\n(.*?)```/gs)] as unknown as [
    string,
    string,
    string,
  ][]
  expect(snippets.map(([, name]) => name)).toEqual([
    'touchline.ts',
    'signed-in.ts',
    'use-touchline.ts',
    'with-touchline.ts',
  ])
  app.write('libraries.d.ts', libraries)
  for (const [, name, code] of snippets) app.write(name, code)
  const files = ['libraries.d.ts', ...snippets.map(([, name]) => name)]
  expect(await app.typeCheck(files, 'bundler')).toEqual({ code: 0, output: '' })
})
