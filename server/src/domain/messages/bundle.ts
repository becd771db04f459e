import type { Bundle } from './facts.ts'
import type { Body } from './outline.ts'
import { type Speech, said } from './speech.ts'

const mostTouchpoints = 5

const tones = { unhappy: 'negative', new: 'plain', unhandled: 'negative' } as const

/** What came after the first message of a burst, or in quiet hours, summed up. */
export function outlineBundle(facts: Bundle, speech: Speech): Body {
  const { say, number, texts } = speech
  const words = texts.bundle
  const title = facts.wasQuiet
    ? say(words.quiet_title, { count: facts.count })
    : say(words.titles[facts.isMixed ? 'new' : facts.news], {
        count: facts.count,
        time: said(speech.time(facts.since)),
      })
  const reason = facts.wasQuiet ? words.quiet_reason : words.reason
  const left = facts.touchpoints.length - mostTouchpoints
  return {
    tone: tones[facts.news],
    subject: say(words.subject, { site: facts.site, title: said(title) }),
    eyebrow: words.eyebrows[facts.news],
    title,
    preview: reason,
    parts: [
      { kind: 'text', text: reason },
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
