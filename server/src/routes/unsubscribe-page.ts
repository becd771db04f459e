import { createHash } from 'node:crypto'
import { html } from '../domain/messages/html.ts'
import { type Language, languages } from '../domain/messages/languages.ts'
import { dark, light } from '../domain/messages/mail-styles.ts'
import { createSpeech } from '../domain/messages/speech.ts'
import type { Subscriber, Subscription } from '../domain/telling/unsubscribe.ts'

const colours = ({ ink, soft, ground, surface, accent, onAccent }: typeof light) =>
  `:root{--ink:${ink};--soft:${soft};--ground:${ground};--surface:${surface};--accent:${accent};--on-accent:${onAccent}}`

const style = `${colours(light)}@media(prefers-color-scheme:dark){${colours(dark)}}
:root{color-scheme:light dark}body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
main{box-sizing:border-box;max-width:32rem;margin:10vh auto;padding:2rem;background:var(--surface);border-radius:.75rem}
h1{margin:0 0 1rem;font-size:1.5rem;line-height:1.3}p{margin:0 0 1rem;color:var(--soft)}
button{padding:.75rem 1.5rem;border:0;border-radius:.5rem;background:var(--accent);color:var(--on-accent);font:inherit;font-weight:bold;cursor:pointer}
button:focus-visible{outline:3px solid var(--ink);outline-offset:2px}`

const hash = createHash('sha256').update(style).digest('base64')

/** No script, nothing from elsewhere, in no frame, and forms to us alone. Whoever follows a link from here does not tell where it was. */
export const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${hash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
}

interface Page {
  language: Language
  title: string
  text: string | null
  /** The words of the one button; null for none. */
  button: string | null
}

/** The form goes to where the page is. */
const pageOf = ({ language, title, text, button }: Page): string =>
  html`<!doctype html>
<html lang="${language}" dir="${language === 'fa' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${{ html: style }}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${text === null ? html`` : html`<p>${text}</p>`}
${button === null ? html`` : html`<form method="post"><button>${button}</button></form>`}
</main>
</body>
</html>
`.html

function wordsFor({ language, siteName }: Pick<Subscriber, 'language' | 'siteName'>) {
  const { say, texts } = createSpeech(language, { timeZone: 'UTC', calendar: 'gregorian' })
  const words = texts.unsubscribe_page
  return { words, button: texts.unsubscribe, say: (text: string) => say(text, { site: siteName }) }
}

/** Asks whether somebody has enough of it. Nothing has happened yet: what looks after mails follows links. */
export function askingPage(subscriber: Subscriber, subscription: Subscription): string {
  const { words, button, say } = wordsFor(subscriber)
  return pageOf({
    ...{ language: subscriber.language, button, text: null },
    title: say(words.ask[subscription]),
  })
}

/** Says that it has ended. */
export function endedPage(subscriber: Subscriber, subscription: Subscription): string {
  const { words, say } = wordsFor(subscriber)
  const { language } = subscriber
  return pageOf({ language, title: say(words.done[subscription]), text: words.again, button: null })
}

/** For a link that belongs to nobody. */
export function unknownPage(language: Language): string {
  const { unknown, why_unknown } = languages[language].unsubscribe_page
  return pageOf({ language, title: unknown, text: why_unknown, button: null })
}
