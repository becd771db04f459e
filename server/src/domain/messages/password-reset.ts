import type { PasswordReset } from './facts.ts'
import type { Body } from './outline.ts'
import { type Speech, said } from './speech.ts'

/** The way back for somebody who has lost their password. */
export function outlinePasswordReset(facts: PasswordReset, speech: Speech): Body {
  const words = speech.texts.password_reset
  return {
    tone: 'plain',
    subject: words.title,
    eyebrow: words.eyebrow,
    title: words.title,
    preview: words.asked,
    parts: [{ kind: 'text', text: words.asked }],
    action: { label: words.action, url: facts.url },
    closing: [
      speech.say(words.expires, { when: said(speech.dayAndTime(facts.expiresAt)) }),
      words.unexpected,
    ],
    why: null,
  }
}
