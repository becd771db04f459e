import { useDates } from '../../texts/dates.ts'
import { useSpeech } from '../../texts/speech.tsx'

/** Writes when something is tried next; what is due within a minute would be over before one has read the time. */
export function useNextMoment(): (instant: string) => string {
  const { texts } = useSpeech()
  const dates = useDates()
  return instant =>
    Date.parse(instant) - Date.now() < 60_000 ? texts.telling.deliveries.soon : dates.dayAndTime(instant)
}
