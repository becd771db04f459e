import type { Band } from '@touchline/shared/scales.ts'

/**
 * A message in words, before any service's format. All texts are plain: what looks like markup is meant as characters, so each
 * format escapes all of them.
 */
export interface Outline {
  language: string
  direction: 'ltr' | 'rtl'
  tone: Tone
  /** Whose message it is: the site's name, or that of Touchline. */
  sender: string
  subject: string
  /** What kind of message this is, in words of our own. */
  eyebrow: string
  title: string
  /** What mail programs show beside the subject. */
  preview: string
  parts: Part[]
  action: { label: string; url: string }
  /** Small print below. */
  closing: string[]
  /** Small print about why it was sent; for mails, which strangers to the site may get. */
  why: string | null
  /** Words of the frame. */
  goesOn: string
  unsubscribe: string
}

/** What each kind of message fills in; the frame is the same for all. */
export type Body = Pick<Outline, 'tone' | 'subject' | 'eyebrow' | 'title' | 'preview' | 'parts' | 'action'> &
  Partial<Pick<Outline, 'closing' | 'why'>>

export type Tone = Band | 'plain'

export type Part =
  | RatingPart
  | { kind: 'quote'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'rows'; rows: Row[] }
  | { kind: 'points'; points: Point[] }

export interface RatingPart {
  kind: 'rating'
  tone: Band
  /** Such as "3" and "3 of 10". */
  rating: string
  words: string
  /** Such as "Detractor" and "NPS". */
  band: string
  metric: string
  /** All ratings of the scale as they are written, the lowest first, and which of them it is. */
  scale: string[]
  at: number
}

export interface Row {
  label: string
  value: string
}

export interface Point {
  /** A sign that tells the tone without its colour. */
  sign: string
  tone: Tone
  text: string
  detail: string | null
  quote: string | null
}
