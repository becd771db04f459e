import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Facts } from '../../server/src/domain/messages/facts.ts'
import { formatMail } from '../../server/src/domain/messages/mail.ts'
import { createSpeech } from '../../server/src/domain/messages/speech.ts'
import { writeMessage } from '../../server/src/domain/messages/write-message.ts'
import { hostileTexts } from '../../server/test/support/hostile-texts.ts'
import { everyKind, unhappyAnswer } from '../../server/test/support/message-facts.ts'
import { axeFaults } from '../../widget/browser/support/axe.ts'
import { openBrowser } from './support/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => await browser.close())

const mailOf = (facts: Facts, language: 'en' | 'fa'): string => {
  const speech = createSpeech(language, { timeZone: 'Asia/Tehran', calendar: 'persian' })
  const unsubscribeUrl = 'https://shop.example/unsubscribe'
  return formatMail(writeMessage(facts, speech), {
    to: 'a@shop.example',
    key: 'k',
    domain: 'shop.example',
    unsubscribeUrl,
  }).html
}

/** Of a triangle or a dot axe cannot tell the contrast; they repeat what stands beside them. */
const isTold = (fault: string) =>
  !fault.startsWith('color-contrast') || !fault.includes('only non-text characters')

test.each([
  ['light', 'en', 760],
  ['dark', 'en', 760],
  ['light', 'fa', 360],
  ['dark', 'fa', 360],
] as const)(
  'shows mails in the %s that pass axe and fit (%s, %i pixels)',
  async (colorScheme, language, width) => {
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 } })
    for (const [kind, facts] of Object.entries(everyKind)) {
      await page.setContent(mailOf(facts, language))
      expect([kind, (await axeFaults(page, 'body')).filter(isTold)]).toEqual([kind, []])
      const room = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect([kind, room]).toEqual([kind, 0])
    }
    await page.close()
  },
)

/** What a page asks for, says or throws. */
function watch(page: Page): string[] {
  const events: string[] = []
  page.on('request', request => events.push(`request ${request.url()}`))
  page.on('pageerror', error => events.push(`error ${error.message}`))
  page.on('dialog', dialog => {
    events.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  return events
}

test('executes nothing, fetches nothing and links nowhere else, whatever somebody wrote', async () => {
  const page = await browser.newPage()
  const events = watch(page)
  for (const text of hostileTexts) {
    const customer = { id: text, name: text, email: text, traits: { [text]: text } }
    const facts = { ...unhappyAnswer, site: text, touchpoint: text, comment: text, page: text, customer }
    await page.setContent(mailOf(facts, 'en'))
    const seen = await page.evaluate(() => ({
      links: [...document.querySelectorAll('[href]')].map(link => link.getAttribute('href')),
      others: document.querySelectorAll('script,img,iframe,object,form,svg,base,link,[onerror],[onload]')
        .length,
      headings: document.querySelectorAll('h1').length,
    }))
    expect([text, seen]).toEqual([
      text,
      { links: [unhappyAnswer.url, 'https://shop.example/unsubscribe'], others: 0, headings: 1 },
    ])
  }
  expect(events).toEqual([])
  await page.close()
})
