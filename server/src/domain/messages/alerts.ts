import { alertSpan, alertTitle, alertTone } from './alert.ts'
import type { ScoreAlert, ScoreAlerts } from './facts.ts'
import { scoreWithEnds } from './figures.ts'
import type { Body, Point } from './outline.ts'
import { type Speech, said } from './speech.ts'

const mostTold = 5

/** What presses most comes first. */
const pressing = ['negative', 'positive', 'plain', 'neutral'] as const

const signs = { negative: '▼', positive: '▲', plain: '●', neutral: '●' } as const

/** Several scores that have moved by more than chance, or are back where they were, summed up. */
export function outlineAlerts(facts: ScoreAlerts, speech: Speech): Body {
  const { say, texts } = speech
  const words = texts.alert
  const alerts = facts.alerts.toSorted(
    (a, b) => pressing.indexOf(alertTone(a)) - pressing.indexOf(alertTone(b)),
  )
  const areOver = alerts.every(({ state }) => state === 'resolved')
  const title = say(areOver ? words.several_over : words.several, { count: alerts.length })
  const points = alerts.slice(0, mostTold).map(alert => toPoint(alert, speech))
  const left = alerts.length - points.length
  return {
    tone: alerts[0] ? alertTone(alerts[0]) : 'plain',
    subject: say(words.subject, { site: facts.site, title: said(title) }),
    eyebrow: areOver ? words.over : words.eyebrow,
    title,
    preview: points.map(({ text }) => text).join(' · '),
    parts: [
      { kind: 'points', points },
      ...(left > 0 ? [{ kind: 'text' as const, text: say(texts.and_more, { count: left }) }] : []),
    ],
    action: { label: words.action_all, url: facts.url },
    closing: alerts.slice(0, mostTold).some(hasScores) ? [texts.digest.ranges] : [],
  }
}

const hasScores = ({ before, after }: ScoreAlert): boolean => before !== null && after !== null

function toPoint(alert: ScoreAlert, speech: Speech): Point {
  const { metric, before, after } = alert
  return {
    sign: signs[alertTone(alert)],
    tone: alertTone(alert),
    text: alertTitle(alert, speech),
    detail:
      before && after
        ? speech.say(speech.texts.alert.from_to, {
            before: said(scoreWithEnds(speech, metric, before)),
            after: said(scoreWithEnds(speech, metric, after)),
          })
        : alertSpan(alert, speech),
    quote: null,
  }
}
