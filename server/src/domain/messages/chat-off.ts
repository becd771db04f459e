import type { ChatOff } from './facts.ts'
import type { Body } from './outline.ts'
import { type Speech, said } from './speech.ts'
import { failingIn } from './webhook-off.ts'

/** A chat is told nothing any more, and what to do about it. */
export function outlineChatOff(facts: ChatOff, speech: Speech): Body {
  const { say, texts } = speech
  const words = texts.chat_off
  const title = say(words.title, { name: facts.name })
  const reason = facts.reason === 'gone' ? words.gone : failingIn(facts, speech)
  return {
    tone: 'negative',
    subject: say(words.subject, { site: facts.site, title: said(title) }),
    eyebrow: words.eyebrow,
    title,
    preview: reason,
    parts: [
      { kind: 'text', text: reason },
      { kind: 'text', text: words.remedy },
    ],
    action: { label: words.action, url: facts.url },
  }
}
