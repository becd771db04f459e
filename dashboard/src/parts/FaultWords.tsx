import type { ComponentChildren } from 'preact'
import type { FieldFault } from '../api.ts'
import { useSpeech } from '../texts/speech.tsx'
import { InEnglish } from './InEnglish.tsx'
import { fieldWords } from './refusal-words.ts'

/** What is wrong with a field: in the reader's language where the server gives a code that we have words for, else as it says it. */
export function FaultWords({ fault: { because, detail } }: { fault: FieldFault }) {
  const speech = useSpeech()
  return (because && fieldWords(speech, because)) ?? <InEnglish text={detail} />
}

/** The same as an element; undefined where nothing is wrong. */
export const inWords = (fault: FieldFault | undefined): ComponentChildren =>
  fault && <FaultWords fault={fault} />
