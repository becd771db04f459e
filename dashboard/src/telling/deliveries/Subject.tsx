import { useSite } from '../../session/site.tsx'
import { useDates } from '../../texts/dates.ts'
import { useSpeech } from '../../texts/speech.tsx'
import type { Delivery } from './deliveries.ts'

/** What an event is about, with the way there. */
export function Subject({ delivery: { type, subject } }: { delivery: Delivery }) {
  const { texts, say } = useSpeech()
  const { at } = useSite()
  const dates = useDates()
  const words = texts.telling.deliveries
  const [kind, number = ''] = subject.split(' ')
  if (kind === 'alert') return <a href={at('alerts')}>{say(words.alert, { number: Number(number) })}</a>
  if (kind === 'survey') return <a href={at('surveys')}>{say(words.survey, { number: Number(number) })}</a>
  if (kind === 'webhook') return <a href={at('settings/webhooks')}>{words.webhook}</a>
  if (kind === 'digest') return dates.day(number)
  if (type === 'test') return '–'
  // What was erased is nowhere any more.
  if (type === 'response.erased') return words.response
  return <a href={at(`responses/${encodeURIComponent(subject)}`)}>{words.response}</a>
}
