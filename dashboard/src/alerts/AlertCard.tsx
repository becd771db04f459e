import { useQueryClient } from '@tanstack/preact-query'
import { api, ask } from '../api.ts'
import { pointsText } from '../figures/score-text.ts'
import { Failure } from '../parts/Failure.tsx'
import { Icon } from '../parts/Icon.tsx'
import { useSubmit } from '../parts/use-submit.ts'
import { useMay, useSite } from '../session/site.tsx'
import { useDates } from '../texts/dates.ts'
import { useSpeech } from '../texts/speech.tsx'
import type { Alert } from './alert.ts'
import { MomentChart } from './MomentChart.tsx'

/** One change: why it is believed, how it looked, and who has seen it. */
export function AlertCard({ alert }: { alert: Alert }) {
  const { texts, say } = useSpeech()
  const { at } = useSite()
  const dates = useDates()
  const words = texts.alerts
  const { touchpoint, name, metric, kind, since, day, ended_on } = alert
  return (
    <article class={`card alert ${kind}`}>
      <div>
        <h2>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d={kind === 'fall' ? 'M0 2h12L6 11z' : 'M0 10h12L6 1z'} />
          </svg>{' '}
          {say(words[kind], { metric: texts.metrics[metric], touchpoint: name })}
        </h2>
        <Reason reason={alert.reason} />
        <p>{say(words.began, { since: dates.day(since), day: dates.day(day) })}</p>
        <p>{ended_on ? say(words.ended, { day: dates.day(ended_on) }) : words.lasts}</p>
        <p class="alert-end">
          <a href={at(`touchpoints/${touchpoint}`)}>{words.open_touchpoint}</a>
        </p>
        <Seen alert={alert} />
      </div>
      <MomentChart alert={alert} />
    </article>
  )
}

function Reason({ reason }: { reason: Alert['reason'] }) {
  const speech = useSpeech()
  const { texts, say } = speech
  if (!reason) return null
  const { difference, interval, days, count, against_days, against_count } = reason
  const words = texts.alerts
  return (
    <p>
      <strong>
        {say(words.difference, {
          count: Math.round(Math.abs(difference)),
          points: pointsText(speech, difference),
          low: pointsText(speech, interval.low),
          high: pointsText(speech, interval.high),
        })}
      </strong>{' '}
      {say(words.answers_since, { count, days })}{' '}
      {say(words.answers_before, { count: against_count, days: against_days })}
    </p>
  )
}

function Seen({ alert }: { alert: Alert }) {
  const { texts, say } = useSpeech()
  const { key: site } = useSite()
  const { edit } = useMay()
  const dates = useDates()
  const client = useQueryClient()
  const { onSubmit, isBusy, error } = useSubmit(async () => {
    const params = { path: { alert: alert.id }, query: { site } }
    await ask(api.POST('/v1/alerts/{alert}/acknowledge', { params }))
    await client.invalidateQueries({ queryKey: ['alerts'] })
  })
  const words = texts.alerts
  if (alert.acknowledged_at)
    return (
      <p class="hint seen">
        <Icon name="check" />
        {say(words.acknowledged, {
          who: alert.acknowledged_by ?? '–',
          when: dates.dayAndTime(alert.acknowledged_at),
        })}
      </p>
    )
  if (!edit) return null
  return (
    <form onSubmit={onSubmit}>
      <button type="submit" aria-disabled={isBusy}>
        <Icon name="check" />
        {words.acknowledge}
      </button>
      {error !== undefined && <Failure error={error} />}
    </form>
  )
}
