import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../demo/test/support/browser.ts'
import { type Chat, chatPage } from './screenshots/chat-frames.ts'
import { formatDiscord } from './src/domain/messages/discord.ts'
import type { Facts } from './src/domain/messages/facts.ts'
import type { Language } from './src/domain/messages/languages.ts'
import { formatMail } from './src/domain/messages/mail.ts'
import { formatMattermost } from './src/domain/messages/mattermost.ts'
import { formatSlack } from './src/domain/messages/slack.ts'
import { createSpeech } from './src/domain/messages/speech.ts'
import { formatTeams } from './src/domain/messages/teams.ts'
import { writeMessage } from './src/domain/messages/write-message.ts'
import { digest, everyKind, persianAnswer, unhappyAnswer } from './test/support/message-facts.ts'

const folder = join(import.meta.dirname, 'screenshots')

const speechOf = (language: Language) =>
  createSpeech(language, {
    timeZone: language === 'fa' ? 'Asia/Tehran' : 'Europe/Berlin',
    calendar: language === 'fa' ? 'persian' : 'gregorian',
  })
const outlineOf = (facts: Facts, language: Language) => writeMessage(facts, speechOf(language))

/** Each mail in the light and the dark, on a phone, and for those who read from the right. */
const windows = {
  light: { language: 'en', width: 760, colorScheme: 'light' },
  dark: { language: 'en', width: 760, colorScheme: 'dark' },
  phone: { language: 'de', width: 360, colorScheme: 'light' },
  rtl: { language: 'fa', width: 760, colorScheme: 'light' },
} as const

const formats = {
  slack: formatSlack,
  teams: formatTeams,
  discord: formatDiscord,
  mattermost: formatMattermost,
}

async function takePicture(
  browser: Browser,
  name: string,
  html: string,
  { width, colorScheme }: { width: number; colorScheme: 'light' | 'dark' },
): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 200 }, colorScheme })
  await page.setContent(html)
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
  await page.close()
}

const envelope = {
  ...{ to: 'team@shop.example', key: 'picture', domain: 'shop.example' },
  unsubscribeUrl: 'https://feedback.shop.example/unsubscribe',
}

/** Makes the pictures of all messages anew, from what would be sent. */
async function takePictures(): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const browser = await openBrowser()
  for (const [kind, facts] of Object.entries(everyKind))
    for (const [window, look] of Object.entries(windows)) {
      const told = kind === 'unhappy answer' && look.language === 'fa' ? persianAnswer : facts
      const { html } = formatMail(outlineOf(told, look.language), envelope)
      await takePicture(browser, `mail-${kind.replaceAll(' ', '-')}-${window}`, html, look)
    }
  for (const [chat, format] of Object.entries(formats))
    for (const [name, facts] of Object.entries({ answer: unhappyAnswer, week: digest })) {
      const html = chatPage(chat as Chat, format(outlineOf(facts, 'en')))
      await takePicture(browser, `${chat}-${name}`, html, { width: 600, colorScheme: 'light' })
    }
  await browser.close()
}

await takePictures()
process.stdout.write(`Wrote the pictures into ${folder}\n`)
