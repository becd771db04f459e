import type { TestMessage } from './facts.ts'
import type { Body } from './outline.ts'
import { type Speech, said } from './speech.ts'

/** Somebody tries whether messages arrive. */
export function outlineTest(facts: TestMessage, speech: Speech): Body {
  const { say, texts } = speech
  const words = texts.test
  const text = say(words.text, { site: facts.site })
  return {
    tone: 'plain',
    subject: say(words.subject, { site: facts.site, title: said(words.title) }),
    eyebrow: words.eyebrow,
    title: words.title,
    preview: text,
    parts: [{ kind: 'text', text }],
    action: { label: words.action, url: facts.url },
  }
}
