import { useQuery } from '@tanstack/preact-query'
import { api, ask } from '../api.ts'
import { scoreRange, scoreText } from '../figures/score-text.ts'
import { Failure } from '../parts/Failure.tsx'
import { useSite } from '../session/site.tsx'
import { useDates } from '../texts/dates.ts'
import { useSpeech } from '../texts/speech.tsx'
import type { Alert } from './alert.ts'
import { ChartDrawing } from './ChartDrawing.tsx'
import { drawMoment, spanAround } from './draw-moment.ts'

/** The score week by week around the moment at which it changed. */
export function MomentChart({ alert }: { alert: Alert }) {
  const { texts } = useSpeech()
  const { key: site } = useSite()
  const { touchpoint, metric, scale, since } = alert
  const { from, to } = spanAround(since, new Date().toISOString().slice(0, 10))
  const trend = useQuery({
    queryKey: ['trend', site, 'alert', touchpoint, metric, from, to],
    queryFn: () => {
      const query = { site, touchpoint: [touchpoint], metric, from, to, compare: 'none' as const }
      return ask(api.GET('/v1/trends', { params: { query } }))
    },
  })
  if (trend.error) return <Failure error={trend.error} retry={() => void trend.refetch()} />
  const series = trend.data?.series.find(one => one.scale.min === scale.min && one.scale.max === scale.max)
  const points = (series?.buckets ?? []).filter(({ score }) => score !== null)
  if (trend.data && points.length < 2) return <p class="hint">{texts.alerts.chart_none}</p>
  return (
    <figure class="moment">
      {series && <Drawn alert={alert} span={{ from, to }} buckets={series.buckets} />}
    </figure>
  )
}

function Drawn({
  alert,
  span,
  buckets,
}: {
  alert: Alert
  span: { from: string; to: string }
  buckets: Parameters<typeof drawMoment>[0]['buckets']
}) {
  const speech = useSpeech()
  const dates = useDates()
  const { texts, say } = speech
  const { metric, name, since, day, kind } = alert
  const drawing = drawMoment({ buckets, ...span, since, day, ...scoreRange(metric) })
  const scored = buckets.filter(({ score }) => score !== null)
  const before = scored.findLast(({ end }) => end < since)
  const label = say(texts.alerts.chart, {
    metric: texts.metrics[metric],
    touchpoint: name,
    from: dates.day(span.from),
    to: dates.day(span.to),
    since: dates.day(since),
    before: scoreText(speech, metric, before?.score ?? null),
    after: scoreText(speech, metric, scored.at(-1)?.score ?? null),
  })
  return (
    <ChartDrawing
      drawing={drawing}
      kind={kind}
      label={label}
      scoreOf={score => scoreText(speech, metric, score)}
      dayOf={dates.shortDay}
    />
  )
}
