import { cleanText } from './clean-text.ts'
import type { CustomerFact, RatingFact, ToldAnswer } from './facts.ts'
import { ratingPart } from './figures.ts'
import type { Body, Row } from './outline.ts'
import { type Speech, said } from './speech.ts'

/** More answers, traits or earlier ratings than these are in the dashboard only. */
const most = { answers: 5, traits: 5, earlier: 5 }

/** Somebody has answered: what they said, who they are, and how they answered before. */
export function outlineAnswer(facts: ToldAnswer, speech: Speech): Body {
  const { name, texts } = speech
  const words = texts.answer
  const comment = cleanText(facts.comment ?? '')
  return {
    tone: facts.rating?.band ?? 'plain',
    subject: subjectOf(facts, speech),
    eyebrow: words.eyebrows[facts.news],
    title: name(facts.touchpoint),
    preview: comment || words.no_comment,
    parts: [
      ...(facts.rating ? [ratingPart(speech, facts.rating)] : []),
      comment ? { kind: 'quote', text: comment } : { kind: 'text', text: words.no_comment },
      { kind: 'rows', rows: rowsOf(facts, speech) },
    ],
    action: { label: words.action, url: facts.url },
  }
}

function subjectOf({ site, touchpoint, rating, news }: ToldAnswer, { say, texts }: Speech): string {
  const words = texts.answer
  return rating && news !== 'unhandled'
    ? say(words.subject, { site, touchpoint, rating: rating.rating, max: rating.max })
    : say(words.subject_plain, { site, touchpoint, eyebrow: said(words.eyebrows[news]) })
}

function rowsOf(facts: ToldAnswer, speech: Speech): Row[] {
  const { name, texts } = speech
  const words = texts.answer
  const { rating } = facts
  const earlier = rating ? facts.earlier.filter(isLike(rating)) : []
  return [
    { label: words.customer, value: facts.customer ? whoIs(facts.customer, speech) : words.anonymous },
    ...(rating && earlier.length > 0
      ? [{ label: words.earlier, value: pathOf([...earlier, rating], speech) }]
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
