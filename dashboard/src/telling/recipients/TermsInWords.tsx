import { languages } from '../../texts/languages.ts'
import { useSpeech } from '../../texts/speech.tsx'
import { clockTime } from './clock-time.ts'
import type { Terms } from './recipients.ts'

/** When, how often and in which language somebody is told, as sentences. */
export function TermsInWords({ terms }: { terms: Terms }) {
  const { texts, say, language: own } = useSpeech()
  const { quiet, bundle_minutes: count, digest, time_zone: zone, language } = terms
  const words = texts.telling.terms
  const times = quiet && {
    ...{ from: clockTime(own, quiet.from), to: clockTime(own, quiet.to) },
    zone: zone.replaceAll('_', ' '),
  }
  const sentences = [
    times === null ? words.always : say(quiet?.weekends ? words.quiet_and_weekends : words.quiet, times),
    count === 0 ? words.each_alone : say(words.bundled, { count }),
    digest ? words.digest_on : words.digest_off,
    say(words.in_language, { language: languages[language].name }),
  ]
  return (
    <ul class="telling-terms">
      {sentences.map(sentence => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
