import { languages } from '../../texts/languages.ts'
import { useSpeech } from '../../texts/speech.tsx'
import { clockTime } from './clock-time.ts'
import type { Recipient } from './recipients.ts'
import { weekdayNames } from './weekdays.ts'

/** When, how often and in which language somebody is told, as sentences. */
export function TermsInWords({ recipient }: { recipient: Recipient }) {
  const { texts, say, language: own } = useSpeech()
  const { quiet, bundle_minutes: count, in_force } = recipient
  const words = texts.telling.terms
  const times = quiet && {
    ...{ from: clockTime(own, quiet.from), to: clockTime(own, quiet.to) },
    zone: in_force.time_zone.replaceAll('_', ' '),
    days: new Intl.ListFormat(own).format(
      weekdayNames(own)
        .filter(([day]) => quiet.days_off.includes(day))
        .map(([, name]) => name),
    ),
  }
  const sentences = [
    times === null ? words.always : say(quiet?.days_off.length ? words.quiet_and_days : words.quiet, times),
    count === 0 ? words.each_alone : say(words.bundled, { count }),
    digestInWords(recipient, words),
    say(words.in_language, { language: languages[in_force.language].name }),
  ]
  return (
    <ul class="telling-terms">
      {sentences.map(sentence => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}

function digestInWords(
  { digest, digest_unsubscribed }: Recipient,
  words: Record<'digest_on' | 'digest_off' | 'digest_ended', string>,
): string {
  if (digest) return words.digest_on
  return digest_unsubscribed ? words.digest_ended : words.digest_off
}
