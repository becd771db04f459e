import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../demo/test/support/browser.ts'
import { work } from '../../server/test/support/importing.ts'
import { freshId, npsAnswer } from '../../server/test/support/test-server.ts'
import { addAccount, openDashboardServer, openSignedIn, type View } from './support/dashboard.ts'
import { payloads } from './support/hostile-payloads.ts'

let server: Awaited<ReturnType<typeof openDashboardServer>>
let browser: Browser
const ids: string[] = []
/** Of one owner for all tests, so that nothing gets away between them. */
let watched: Watched

/** As much of a payload as a field takes. */
const cut = (text: string, most: number) => [...text].slice(0, most).join('').slice(0, most) || 'x'
const asTag = (text: string) => cut(text.replace(/[^ -~\u00a0-\uffff]|,/g, ''), 50).trim() || 'x'
/** The door refuses objects that would change what all objects are. */
const traitName = (text: string) =>
  text === '__proto__' || text === 'constructor' ? `a ${text}` : cut(text, 60)
const at = (place: number) => payloads[place % payloads.length] as string

beforeAll(async () => {
  server = await openDashboardServer()
  browser = await openBrowser()
  watched = await watch(await addAccount(server.app, 'owner'))
  await server.call('PATCH', '/v1/sites/shop', { name: cut(at(3), 200), dimensions: ['plan'] })
  for (const [place, payload] of payloads.entries()) await definePlace(place, payload)
  server.app.deps.directories.forget('shop')
  for (const [place, payload] of payloads.entries()) ids.push(await answerWith(place, payload))
  await Promise.all(payloads.map(async (payload, place) => await handleWith(`${ids[place]}`, payload)))
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

/** Of what a site has at most some hundred there is one for every tenth payload. */
async function definePlace(place: number, payload: string): Promise<void> {
  if (place % 10 !== 0) return
  const name = cut(payload, 200)
  const key = `place-${place}`
  const touchpoint = { key, name, stage: 'use', metric: 'nps' }
  expect((await server.call('POST', '/v1/touchpoints', touchpoint)).status).toBe(201)
  const text = cut(payload, 2000)
  const options = [0, 1, 2].map(more => ({ id: `o${more}`, text: cut(at(place + more + 1), 2000) }))
  const questions = [
    { id: 'recommend', type: 'rating', metric: 'nps', text },
    { id: 'why', type: 'comment', text, text_by_band: { negative: cut(at(place + 5), 2000) } },
    { id: 'which', type: 'choice', multiple: true, text, options },
  ]
  const definition = { kind: 'relationship', touchpoint: key, questions }
  const survey = { key, name, status: 'live', definition }
  expect((await server.call('POST', '/v1/surveys', survey)).status).toBe(201)
  const filter = { key, name, query: { tag: [asTag(payload)] } }
  expect((await server.call('POST', '/v1/filters', filter)).status).toBe(201)
}

async function answerWith(place: number, payload: string): Promise<string> {
  const id = freshId()
  server.clock.now += 60_000
  const survey = `place-${place - (place % 10)}`
  const customer = {
    id: cut(payload, 200),
    email: cut(payload, 300),
    traits: { name: cut(payload, 200), plan: cut(payload, 200), [traitName(payload)]: cut(payload, 200) },
  }
  const answers = { recommend: place % 11, why: cut(payload, 10_000), which: ['o0', 'o1', 'o2'] }
  const page = place % 2 ? `https://shop.example/${payload}` : payload
  const said = { ...npsAnswer({ id, answers, customer, page }), survey }
  const reply = await server.answer(said)
  expect([payload, reply.status]).toEqual([payload, 202])
  return id
}

/** What the team does with a response is as hostile as what was answered. */
async function handleWith(id: string, payload: string): Promise<void> {
  const change = { tags: [asTag(payload)], handled_by: cut(asTag(payload), 100) }
  expect((await server.call('PATCH', `/v1/responses/${id}`, change)).status).toBe(200)
  const note = { text: cut(payload, 2000), author: cut(asTag(payload), 100) }
  expect((await server.call('POST', `/v1/responses/${id}/notes`, note)).status).toBe(201)
}

interface Watched extends View {
  /** Whatever has run, asked, or led away. */
  harm: string[]
}

/** A page that notices when a payload does anything at all. */
async function watch(email: string): Promise<Watched> {
  const view = await openSignedIn(browser, { address: server.address, email })
  const harm: string[] = []
  const { page, context } = view
  await context.exposeFunction('tellHarm', (what: string) => harm.push(what))
  await page.addInitScript(() => {
    const own = window as unknown as { tellHarm(what: string): void; hit(): void; name: string }
    own.hit = () => own.tellHarm('ran')
    document.addEventListener('securitypolicyviolation', event =>
      own.tellHarm(`refused ${event.violatedDirective} ${event.blockedURI}`),
    )
  })
  await equip(page)
  page.on('dialog', async dialog => {
    harm.push(`dialog ${dialog.message()}`)
    await dialog.dismiss()
  })
  page.on('request', request => {
    if (!request.url().startsWith(`${server.address}/`)) harm.push(`asked ${request.url()}`)
  })
  page.on('framenavigated', frame => {
    if (!frame.url().startsWith(`${server.address}/`)) harm.push(`went to ${frame.url()}`)
  })
  context.on('page', opened => harm.push(`opened ${opened.url()}`))
  return { ...view, harm }
}

/**
 * Puts into the page what the tests ask there again and again, because each question from here takes longer than its answer: words from
 * data that stand among ours without being kept apart, whose direction would reach ours; to wait for something; and to go to another address of
 * the dashboard without loading it anew.
 */
const equip = async (page: Page) =>
  await page.addInitScript(() => {
    const unbounded = () => {
      const found: string[] = []
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const isTurning = /[\u0590-\u08ff\u202a-\u202e\u2066-\u2069]/.test(node.textContent ?? '')
        const parent = node.parentElement
        if (isTurning && parent && !parent.closest('bdi, [dir="auto"], option, textarea, title, script'))
          found.push(parent.outerHTML.slice(0, 200))
      }
      return found
    }
    const until = async (what: string, isSo: () => unknown) => {
      const begun = performance.now()
      while (!isSo()) {
        if (performance.now() - begun > 10_000) throw new Error(`waited in vain for ${what}`)
        await new Promise(resolve => setTimeout(resolve))
      }
    }
    const go = (address: string) => {
      history.pushState(null, '', address)
      dispatchEvent(new PopStateEvent('popstate'))
    }
    Object.assign(window, { inPage: { unbounded, until, go } satisfies InPage })
  })
interface InPage {
  unbounded(): string[]
  until(what: string, isSo: () => unknown): Promise<void>
  go(address: string): void
}
declare const inPage: InPage
const unbounded = (page: Page) => page.evaluate(() => inPage.unbounded())

test('is tried with more than 200 different payloads', () => {
  expect(new Set(payloads).size).toBe(payloads.length)
  expect(payloads.length).toBeGreaterThan(200)
})

test('shows the whole list without carrying anything out', { timeout: 60_000 }, async () => {
  const { page, harm, faults } = watched
  await page.goto(`${server.address}/sites/shop/responses`)
  const { seen, loose } = await page.evaluate(async count => {
    const seen = new Set<string>()
    const loose: string[] = []
    const shown = () => [...document.querySelectorAll<HTMLElement>('[data-response]')]
    await inPage.until('the list', () => shown().length > 0)
    while (seen.size < count) {
      for (const { dataset } of shown()) seen.add(`${dataset.response}`)
      loose.push(...inPage.unbounded())
      document.querySelector('.response-list')?.scrollBy(0, 700)
      await inPage.until(`the rows after ${seen.size}`, () =>
        seen.size === count ? true : shown().some(({ dataset }) => !seen.has(`${dataset.response}`)),
      )
    }
    return { seen: [...seen], loose }
  }, ids.length)
  expect(seen.toSorted()).toEqual(ids.toSorted())
  expect([loose, harm, faults]).toEqual([[], [], []])
})

test('shows every response as it was written, and nothing of it runs', { timeout: 120_000 }, async () => {
  const { page, harm, faults } = watched
  // As on a phone, where the list, which has been seen, does not stand beside.
  await page.setViewportSize({ width: 640, height: 900 })
  await page.goto(`${server.address}/sites/shop/responses/${ids[0]}`)
  const { told, loose } = await page.evaluate(async all => {
    const told: (string | null | undefined)[][] = []
    const loose: string[] = []
    const find = (selector: string) => document.querySelector(`.response-pane ${selector}`)
    for (const id of all) {
      inPage.go(`/sites/shop/responses/${id}`)
      await inPage.until(id, () => find('.options li') && find('.facts')?.textContent.includes(id))
      told.push([find('.answers .comment')?.textContent, find('.notes p')?.textContent])
      loose.push(...inPage.unbounded())
    }
    return { told, loose }
  }, ids)
  expect(told).toEqual(payloads.map(payload => [cut(payload, 10_000), cut(payload, 2000)]))
  expect(await page.locator('.response-pane a[href^="javascript"], .response-pane img').count()).toBe(0)
  await page.setViewportSize({ width: 1280, height: 900 })
  expect([loose, harm, faults]).toEqual([[], [], []])
})

test('shows hostile names on every other page, in filters, dialogs and chips', async () => {
  const { page, harm, faults } = watched
  const chosen = payloads.slice(0, 40).map(payload => ['tag', asTag(payload)])
  await page.goto(
    `${server.address}/sites/shop/responses?${new URLSearchParams(chosen as [string, string][])}`,
  )
  await page.locator('.chip').nth(20).waitFor()
  expect(await unbounded(page)).toEqual([])
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await page.getByText('Saved filters').click()
  await page.locator('.drop-body li').nth(10).waitFor()
  const places = ['touchpoints/place-0', 'touchpoints/place-100', 'surveys', 'import', 'alerts']
  const rooms = ['life', 'dimensions', 'privacy', 'people', 'audit'].map(room => `settings/${room}`)
  for (const path of ['', ...places, ...rooms])
    await page.evaluate(async path => {
      const before = document.querySelector('h1')
      inPage.go(`/sites/shop/${path}`)
      await inPage.until(path, () => {
        const heading = document.querySelector('h1')
        return (
          heading &&
          (heading !== before || path.startsWith('settings/')) &&
          !document.querySelector('.awaited')
        )
      })
    }, path)
  expect([harm, faults]).toEqual([[], []])
})

test('searches for payloads as words, and carries none of them from the address into the page', async () => {
  const { page, harm, faults } = watched
  const wordsOf = (payload: string) => cut(payload, 200)
  const addressOf = (payload: string) => {
    const query = new URLSearchParams({ search: wordsOf(payload), customer: wordsOf(payload) })
    return `/sites/shop/responses?${query}`
  }
  // The document is the same whatever stands in its address; only the page itself reads it.
  const documentAt = async (url: string) =>
    (await server.app.inject({ url, headers: { accept: 'text/html' } })).body
  const plain = await documentAt('/sites/shop/responses')
  expect(plain).toContain('<!doctype html>')
  for (const payload of payloads) expect(await documentAt(addressOf(payload))).toBe(plain)
  const some = payloads.filter((_, place) => place % 8 === 0)
  await page.goto(`${server.address}${addressOf(`${some[0]}`)}`)
  await page.evaluate(
    async all => {
      const find = (selector: string) => document.querySelector<HTMLInputElement>(selector)
      for (const { address, words } of all) {
        inPage.go(address)
        await inPage.until(address, () => find('input[type=search]')?.value === words)
        await inPage.until(address, () => find('.empty, .list-end:not([role]), .notice'))
      }
    },
    // Of line breaks a field of one line knows nothing.
    some.map(payload => ({ address: addressOf(payload), words: wordsOf(payload).replace(/[\r\n]/g, '') })),
  )
  expect([harm, faults]).toEqual([[], []])
})

test('shows a file whose columns and cells are hostile, and what is refused of it', {
  timeout: 60_000,
}, async () => {
  const { page, harm, faults } = watched
  await page.goto(`${server.address}/sites/shop/import`)
  const quoted = (text: string) => `"${cut(text.replace(/[\0\n\r]/g, ' '), 190).replaceAll('"', '""')}"`
  const lines = payloads.map((payload, place) =>
    [`${place % 14}`, '2025-12-24', quoted(payload), quoted(at(place + 1)), quoted(at(place + 2))].join(','),
  )
  const csv = ['Score', 'Date', payloads[0], payloads[60], payloads[120]]
    .map(one => quoted(`${one}`))
    .join(',')
  const name = '<img src=x onerror=hit()>.csv'
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from([csv, ...lines].join('\n')) }
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('heading', { name: 'What the columns hold' }).waitFor()
  expect(await unbounded(page)).toEqual([])
  await page.getByRole('button', { name: 'Try it' }).click()
  await page.getByText('Waiting for its turn').waitFor()
  await work(server)
  await page.getByRole('heading', { name: 'What would become of it' }).waitFor()
  expect(await unbounded(page)).toEqual([])
  expect([harm, faults]).toEqual([[], []])
})
