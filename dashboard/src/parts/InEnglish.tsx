import { useSpeech } from '../texts/speech.tsx'
import { fieldWords } from './refusal-words.ts'

/**
 * A sentence of the server or the widget, which speak English: in the reader's language where it is one that many fields have, else as it
 * is, so that screen readers pronounce it rightly and it runs from left to right.
 */
export function InEnglish({ text }: { text: string }) {
  const known = fieldWords(useSpeech(), text)
  if (known !== undefined) return <>{known}</>
  return (
    <span lang="en" dir="auto">
      {text}
    </span>
  )
}
