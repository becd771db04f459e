import { useQuery } from '@tanstack/preact-query'
import { api, ask, type Reply } from '../api.ts'
import { plainPoints } from '../figures/change-words.ts'
import { Sign } from '../figures/Sign.tsx'
import { Awaited } from '../parts/Awaited.tsx'
import { useSite } from '../session/site.tsx'
import { useDates } from '../texts/dates.ts'
import { type Speech, useSpeech } from '../texts/speech.tsx'
import { useTouchpointAddress } from './touchpoint-address.ts'

type Alert = Reply<'/v1/alerts'>['alerts'][number]

const most = 5

export function useOpenAlerts() {
  const { key: site } = useSite()
  return useQuery({
    queryKey: ['alerts', site, 'open'],
    queryFn: () => ask(api.GET('/v1/alerts', { params: { query: { site, open: 'true', limit: most } } })),
  })
}

/** Changes that were found and that nobody has acknowledged. */
export function OpenAlerts({ query }: { query: ReturnType<typeof useOpenAlerts> }) {
  const { texts } = useSpeech()
  const site = useSite()
  const words = texts.overview.alerts
  return (
    <section class="card" aria-labelledby="alerts">
      <header class="beside-heading">
        <h2 id="alerts">{words.title}</h2>
        <a href={site.at('alerts')}>{words.all}</a>
      </header>
      <Awaited query={query}>
        {({ alerts }) =>
          alerts.length === 0 ? (
            <p class="hint">{words.none}</p>
          ) : (
            <ul class="alerts">
              {lastingFirst(alerts).map(alert => (
                <AlertItem key={alert.id} alert={alert} />
              ))}
            </ul>
          )
        }
      </Awaited>
    </section>
  )
}

const lastingFirst = (alerts: readonly Alert[]) =>
  alerts.toSorted((a, b) => Number(a.ended_on !== null) - Number(b.ended_on !== null))

function AlertItem({ alert }: { alert: Alert }) {
  const speech = useSpeech()
  const dates = useDates()
  const addressOf = useTouchpointAddress()
  const words = speech.texts.overview.alerts
  const since = dates.day(alert.since)
  return (
    <li class={alert.ended_on ? 'over' : undefined}>
      <p>
        <Sign of={alert.kind === 'fall' ? 'worse' : 'better'} />{' '}
        <a href={addressOf(alert.touchpoint)}>{alert.name}</a>
        {alert.ended_on && (
          <>
            {' '}
            <span class="tag">{words.ended}</span>
          </>
        )}
      </p>
      <p>{movedText(speech, alert)}</p>
      <p class="hint">
        {alert.ended_on
          ? speech.say(words.over, { since, ended: dates.day(alert.ended_on) })
          : speech.say(words.since, { since })}
      </p>
    </li>
  )
}

function movedText(speech: Speech, { kind, reason }: Alert): string {
  const words = speech.texts.overview.alerts
  if (!reason) return kind === 'fall' ? words.fell : words.rose
  const { difference, interval } = reason
  const ends = [Math.abs(interval.low), Math.abs(interval.high)].toSorted((a, b) => a - b)
  return speech.say(words[kind], {
    count: Math.round(Math.abs(difference)),
    points: plainPoints(speech, difference),
    low: plainPoints(speech, ends[0] ?? 0),
    high: plainPoints(speech, ends[1] ?? 0),
  })
}
