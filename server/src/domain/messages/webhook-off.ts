import type { WebhookOff } from './facts.ts'
import type { Body } from './outline.ts'
import { type Speech, said } from './speech.ts'

/** A webhook was switched off, and what to do about it. */
export function outlineWebhookOff(facts: WebhookOff, speech: Speech): Body {
  const { say, texts } = speech
  const words = texts.webhook_off
  const reason = facts.reason === 'gone' ? words.gone : failingIn(facts, speech)
  return {
    tone: 'negative',
    subject: say(words.subject, { site: facts.site, name: facts.name }),
    eyebrow: words.eyebrow,
    title: say(words.title, { name: facts.name }),
    preview: reason,
    parts: [
      { kind: 'text', text: reason },
      { kind: 'text', text: words.remedy },
    ],
    action: { label: words.action, url: facts.url },
  }
}

/** Since when nothing was accepted, and how often it was tried. */
export const failingIn = (
  { failingSince, failures }: Pick<WebhookOff, 'failingSince' | 'failures'>,
  { say, texts, dayAndTime }: Speech,
): string => say(texts.webhook_off.failing, { when: said(dayAndTime(failingSince)), count: failures })
