import { useSpeech } from '../texts/speech.tsx'
import { Gate } from './Gate.tsx'

/** An address of no page. */
export function NotFound() {
  const { texts } = useSpeech()
  const words = texts.missing
  return (
    <Gate title={words.page}>
      <p>{words.page_text}</p>
      <a href="/">{words.home}</a>
    </Gate>
  )
}

/** The address of a site that is not there, or not for this reader. */
export function NoSuchSite({ site }: { site: string }) {
  const { texts, say } = useSpeech()
  const words = texts.missing
  return (
    <Gate title={words.site}>
      <p>{say(words.site_text, { site })}</p>
      <a href="/">{words.home}</a>
    </Gate>
  )
}
