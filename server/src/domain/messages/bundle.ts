import type { Bundle } from './facts.ts'
import type { Body } from './outline.ts'
import { type Speech, said } from './speech.ts'

const mostTouchpoints = 5

/** What came after the first message of a burst, summed up. */
export function outlineBundle(facts: Bundle, speech: Speech): Body {
  const { say, number, texts } = speech
  const words = texts.bundle
  const title = say(words.title, { count: facts.count, time: said(speech.time(facts.since)) })
  const left = facts.touchpoints.length - mostTouchpoints
  return {
    tone: 'negative',
    subject: say(words.subject, { site: facts.site, title: said(title) }),
    eyebrow: words.eyebrow,
    title,
    preview: words.reason,
    parts: [
      { kind: 'text', text: words.reason },
      {
        kind: 'rows',
        rows: facts.touchpoints
          .slice(0, mostTouchpoints)
          .map(touchpoint => ({ label: speech.name(touchpoint.name), value: number(touchpoint.count) })),
      },
      ...(left > 0 ? [{ kind: 'text' as const, text: say(texts.and_more, { count: left }) }] : []),
    ],
    action: { label: words.action, url: facts.url },
  }
}
