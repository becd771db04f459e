import { fewestAnswers } from '@touchline/shared/verdict.ts'
import { cleanText } from './clean-text.ts'
import type { Digest, DigestLine } from './facts.ts'
import { pointsText, scoreWithEnds } from './figures.ts'
import type { Body, Point } from './outline.ts'
import { type Speech, said } from './speech.ts'

/** The week of a site in at most five points; a week without news says so in a sentence. */
export function outlineDigest(facts: Digest, speech: Speech): Body {
  const { say, texts } = speech
  const words = texts.digest
  const title = say(words.title, { span: said(speech.days(facts.from, facts.to)) })
  const points = facts.lines.map(line => toPoint(line, speech))
  const hasChange = facts.lines.some(({ kind }) => kind === 'change')
  return {
    tone: 'plain',
    subject: say(words.subject, { site: facts.site, title: said(title) }),
    eyebrow: words.eyebrow,
    title,
    preview: points.map(({ text }) => text).join(' · ') || words.quiet,
    parts: [
      ...(hasChange ? [] : [{ kind: 'text' as const, text: words.quiet }]),
      { kind: 'points', points },
      ...(facts.moreChanges > 0
        ? [{ kind: 'text' as const, text: say(words.more, { count: facts.moreChanges }) }]
        : []),
    ],
    action: { label: words.action, url: facts.url },
    closing: [...(hasChange ? [words.ranges] : []), words.compared],
  }
}

function toPoint(line: DigestLine, speech: Speech): Point {
  const { say, texts } = speech
  const words = texts.digest
  const plain = { tone: 'plain' as const, detail: null, quote: null }
  switch (line.kind) {
    case 'change':
      return toChange(line, speech)
    case 'waiting':
      return {
        ...plain,
        sign: '●',
        text: say(words.waiting, { count: line.count }),
        detail:
          line.among === null
            ? say(words.waiting_since, { day: said(speech.dayAndTime(line.oldestAt)) })
            : say(words.waiting_among, { count: line.among }),
      }
    case 'too_few':
      return { ...plain, sign: '…', text: words.too_few, detail: placesOf(line.places, speech) }
    case 'quote': {
      const { rating, max } = line.rating
      const text = say(words.quote, { rating, max, place: line.place })
      return { ...plain, sign: '“', tone: line.rating.band, text, quote: cleanText(line.text) || null }
    }
  }
}

function toChange(line: DigestLine & { kind: 'change' }, speech: Speech): Point {
  const { say, texts } = speech
  const words = texts.digest
  const isBetter = line.verdict === 'better'
  return {
    sign: isBetter ? '▲' : '▼',
    tone: isBetter ? 'positive' : 'negative',
    text: say(isBetter ? words.better : words.worse, { place: line.place }),
    detail: say(words.change, {
      metric: said(texts.metrics[line.metric]),
      before: said(scoreWithEnds(speech, line.metric, line.before)),
      after: said(scoreWithEnds(speech, line.metric, line.after)),
      difference: said(pointsText(speech, line.difference)),
      low: said(pointsText(speech, line.low)),
      high: said(pointsText(speech, line.high)),
    }),
    quote: null,
  }
}

const mostPlaces = 3

function placesOf(places: { name: string; count: number }[], { say, list, texts }: Speech): string {
  const told = places
    .slice(0, mostPlaces)
    .map(({ name, count }) => say(texts.digest.place_count, { place: name, count }))
  const left = places.length - mostPlaces
  const all = left > 0 ? [told.join(', '), say(texts.and_more, { count: left })].join(' ') : list(told)
  return `${all}. ${say(texts.digest.fewest, { count: fewestAnswers })}`
}
