import { Notice } from '../parts/Notice.tsx'
import { useSite } from '../session/site.tsx'
import { useSpeech } from '../texts/speech.tsx'
import type { useOpenAlerts } from './OpenAlerts.tsx'

type Alerts = NonNullable<ReturnType<typeof useOpenAlerts>['data']>['alerts']

/** What was found and has not ended stands above all: somebody should look at it now. */
export function LastingAlerts({ alerts }: { alerts: Alerts }) {
  const { texts, say } = useSpeech()
  const site = useSite()
  const lasting = alerts.filter(({ ended_on }) => ended_on === null)
  const words = texts.overview.alerts
  if (lasting.length === 0) return null
  const names = lasting.map(({ name }) => name).join(' · ')
  return (
    <Notice kind="warning">
      <p>
        {say(words.lasts, { count: lasting.length, names })} <a href={site.at('alerts')}>{words.all}</a>
      </p>
    </Notice>
  )
}
