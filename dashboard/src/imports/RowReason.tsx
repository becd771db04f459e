import { InEnglish } from '../parts/InEnglish.tsx'
import { hasWords } from '../texts/has-words.ts'
import { useSpeech } from '../texts/speech.tsx'
import type { ImportRun } from './send-file.ts'
import { useTold } from './use-told.tsx'

/** Why a row is refused; the server's own sentence where an earlier version has kept no more. */
export function RowReason({ refused: { reason, because } }: { refused: ImportRun['refused'][number] }) {
  const { texts } = useSpeech()
  const told = useTold()
  const words = texts.import_report.row_reasons
  if (!because || !hasWords(words, because.code)) return <InEnglish text={reason} />
  return <>{told(words[because.code], because.values)}</>
}
