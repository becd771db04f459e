import type { ScoreAlert } from './facts.ts'
import { scoreInWords } from './figures.ts'
import type { Body, Row } from './outline.ts'
import { type Speech, said } from './speech.ts'

/** A score has moved by more than chance, or is back where it was. */
export function outlineAlert(facts: ScoreAlert, speech: Speech): Body {
  const { say, texts } = speech
  const words = texts.alert
  const values = { touchpoint: facts.touchpoint, metric: said(texts.metrics[facts.metric]) }
  const isOver = facts.state === 'resolved'
  const title = say(isOver ? words.ended : facts.finding === 'fall' ? words.fallen : words.risen, values)
  const days = {
    day: said(speech.day(facts.since)),
    end: said(facts.endedOn ? speech.day(facts.endedOn) : ''),
  }
  const span = say(isOver && facts.endedOn ? words.lasted : words.since, days)
  return {
    tone: isOver ? 'plain' : facts.finding === 'fall' ? 'negative' : 'positive',
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
