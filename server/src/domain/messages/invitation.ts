import type { Invitation } from './facts.ts'
import type { Body } from './outline.ts'
import { type Speech, said } from './speech.ts'

/** The way into a site, for somebody who may never have heard of it. */
export function outlineInvitation(facts: Invitation, speech: Speech): Body {
  const { say, texts } = speech
  const words = texts.invitation
  const title = facts.site === null ? words.for_installation : say(words.for_site, { site: facts.site })
  const offer = offerOf(facts, speech)
  return {
    tone: 'plain',
    subject: title,
    eyebrow: words.eyebrow,
    title,
    preview: offer,
    parts: [
      { kind: 'text', text: offer },
      { kind: 'text', text: words.about },
    ],
    action: { label: words.action, url: facts.url },
    closing: [say(words.expires, { when: said(speech.dayAndTime(facts.expiresAt)) }), words.unexpected],
    why: null,
  }
}

function offerOf({ site, role, from }: Invitation, { say, texts }: Speech): string {
  const words = texts.invitation
  if (site === null) return words.first
  return from === null
    ? say(words.by_nobody, { site, role: said(words.roles[role]) })
    : say(words.by_name, { name: from, site, role: said(words.roles[role]) })
}
