import { useDates } from '../texts/dates.ts'
import { useSpeech } from '../texts/speech.tsx'
import type { Survey } from './definition.ts'

/** Live, and since or until when where that is planned. */
export function StatusTag({ survey: { status, definition } }: { survey: Survey }) {
  const { texts, say } = useSpeech()
  const dates = useDates()
  const { starts_at, ends_at } = definition.targeting
  const now = Date.now()
  const own = texts.surveys.statuses
  if (status === 'live' && starts_at && Date.parse(starts_at) > now)
    return <span class="tag">{say(texts.surveys.planned, { time: dates.dayAndTime(starts_at) })}</span>
  if (status === 'live' && ends_at && Date.parse(ends_at) <= now)
    return <span class="tag">{say(texts.surveys.over, { time: dates.dayAndTime(ends_at) })}</span>
  return <span class={`tag status ${status}`}>{own[status]}</span>
}
