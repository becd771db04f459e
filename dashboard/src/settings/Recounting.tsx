import { useQueryClient } from '@tanstack/preact-query'
import { useEffect } from 'preact/hooks'
import { Notice } from '../parts/Notice.tsx'
import { useSite } from '../session/site.tsx'
import { useSpeech } from '../texts/speech.tsx'

/** How often to look how far it is, in milliseconds. */
const pace = 1500

/** While all answers of the site are counted anew: why, how far that is, and what holds until then. */
export function Recounting() {
  const { texts, say, number } = useSpeech()
  const { key, recounting } = useSite()
  const client = useQueryClient()
  const isGoing = recounting !== null
  useEffect(() => {
    if (!isGoing) return
    const look = setInterval(() => void client.invalidateQueries({ queryKey: ['site', key] }), pace)
    return () => {
      clearInterval(look)
      // What was computed before belongs to the days of another zone.
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'site' })
    }
  }, [isGoing, key, client])
  if (!recounting) return null
  const done = number(recounting.done, { style: 'percent', maximumFractionDigits: 0 })
  return (
    <Notice kind="info">
      <p>{say(texts.settings.recounting[recounting.reason], { zone: recounting.to.time_zone, done })}</p>
      <progress
        class="progress"
        value={recounting.done}
        max={1}
        aria-label={texts.settings.recounting.progress}
      />
    </Notice>
  )
}
