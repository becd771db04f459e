import type { ScoreAlert } from './facts.ts'
import { scoreInWords } from './figures.ts'
import type { Body, Row, Tone } from './outline.ts'
import { type Speech, said } from './speech.ts'

/** A score has moved by more than chance, or is back where it was. */
export function outlineAlert(facts: ScoreAlert, speech: Speech): Body {
  const { say, texts } = speech
  const words = texts.alert
  const isOver = facts.state === 'resolved'
  const title = alertTitle(facts, speech)
  const span = alertSpan(facts, speech)
  return {
    tone: alertTone(facts),
    subject: say(words.subject, { site: facts.site, title: said(title) }),
    eyebrow: isOver ? words.over : words.eyebrow,
    title,
    preview: span,
    parts: [
      ...(isOver && !facts.endedOn ? [] : [{ kind: 'text' as const, text: span }]),
      { kind: 'rows', rows: rowsOf(facts, speech) },
    ],
    action: { label: words.action, url: facts.url },
  }
}

export const alertTone = ({ state, finding }: ScoreAlert): Tone =>
  state === 'resolved' ? 'plain' : finding === 'fall' ? 'negative' : 'positive'

/** What has become of which score, as a sentence. */
export function alertTitle(
  { state, finding, touchpoint, metric }: ScoreAlert,
  { say, texts }: Speech,
): string {
  const words = texts.alert
  const values = { touchpoint, metric: said(texts.metrics[metric]) }
  return say(state === 'resolved' ? words.ended : finding === 'fall' ? words.fallen : words.risen, values)
}

/** From when on, or until when. */
export function alertSpan({ state, since, endedOn }: ScoreAlert, { say, texts, day }: Speech): string {
  const days = { day: said(day(since)), end: said(endedOn ? day(endedOn) : '') }
  return say(state === 'resolved' && endedOn ? texts.alert.lasted : texts.alert.since, days)
}

function rowsOf({ metric, before, after, stage }: ScoreAlert, speech: Speech): Row[] {
  const words = speech.texts.alert
  const told = [
    [words.before, before],
    [words.after, after],
  ] as const
  return [
    ...told.flatMap(([label, score]) =>
      score ? [{ label, value: scoreInWords(speech, metric, score) }] : [],
    ),
    { label: words.stage, value: speech.name(stage) },
  ]
}
