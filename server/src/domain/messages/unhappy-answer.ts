import { cleanText } from './clean-text.ts'
import type { CustomerFact, RatingFact, UnhappyAnswer } from './facts.ts'
import { ratingPart } from './figures.ts'
import type { Body, Row } from './outline.ts'
import type { Speech } from './speech.ts'

/** More answers, traits or earlier ratings than these are in the dashboard only. */
const most = { answers: 5, traits: 5, earlier: 5 }

/** Somebody is unhappy: what they said, who they are, and how they answered before. */
export function outlineUnhappyAnswer(facts: UnhappyAnswer, speech: Speech): Body {
  const { say, name, texts } = speech
  const { rating, max } = facts.rating
  const comment = cleanText(facts.comment ?? '')
  return {
    tone: facts.rating.band,
    subject: say(texts.unhappy.subject, { site: facts.site, touchpoint: facts.touchpoint, rating, max }),
    eyebrow: texts.unhappy.eyebrow,
    title: name(facts.touchpoint),
    preview: comment || texts.unhappy.no_comment,
    parts: [
      ratingPart(speech, facts.rating),
      comment ? { kind: 'quote', text: comment } : { kind: 'text', text: texts.unhappy.no_comment },
      { kind: 'rows', rows: rowsOf(facts, speech) },
    ],
    action: { label: texts.unhappy.action, url: facts.url },
  }
}

function rowsOf(facts: UnhappyAnswer, speech: Speech): Row[] {
  const { name, texts } = speech
  const words = texts.unhappy
  const earlier = facts.earlier.filter(isLike(facts.rating))
  return [
    { label: words.customer, value: facts.customer ? whoIs(facts.customer, speech) : words.anonymous },
    ...(earlier.length > 0
      ? [{ label: words.earlier, value: pathOf([...earlier, facts.rating], speech) }]
      : []),
    ...facts.answers
      .slice(0, most.answers)
      .map(({ question, answer }) => ({ label: name(question), value: name(answer) })),
    ...traitsOf(facts.customer, speech),
    { label: words.when, value: speech.dayAndTime(facts.answeredAt) },
    ...(facts.page ? [{ label: words.page, value: name(facts.page.replace(/^https?:\/\//, '')) }] : []),
    { label: words.survey, value: name(facts.survey) },
    { label: words.stage, value: name(facts.stage) },
  ]
}

/** The name and the address, or the site's own id where neither is known. */
const whoIs = ({ id, name, email }: CustomerFact, speech: Speech) =>
  [name, email]
    .filter(text => text !== null && text !== '')
    .map(text => speech.name(`${text}`))
    .join(' · ') || speech.name(id)

const traitsOf = (customer: CustomerFact | null, { name }: Speech): Row[] =>
  Object.entries(customer?.traits ?? {})
    .filter(([trait]) => trait !== 'name' && trait !== 'email')
    .slice(0, most.traits)
    .map(([trait, value]) => ({ label: name(trait), value: name(`${value}`) }))

/** Ratings of other scales cannot stand in one line with this one. */
const isLike = (rating: RatingFact) => (earlier: RatingFact) =>
  earlier.metric === rating.metric && earlier.min === rating.min && earlier.max === rating.max

/** Such as "9 → 7 → 3", the oldest first in the direction of reading. */
const pathOf = (ratings: RatingFact[], { direction, number }: Speech) =>
  ratings
    .slice(-most.earlier - 1)
    .map(({ rating }) => number(rating))
    .join(direction === 'rtl' ? ' ← ' : ' → ')
