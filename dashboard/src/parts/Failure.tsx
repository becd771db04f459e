import { Refusal } from '../api.ts'
import { useSpeech } from '../texts/speech.tsx'
import { Notice } from './Notice.tsx'

/** What went wrong, as a sentence that helps; `retry` offers to try again. */
export function Failure({ error, retry }: { error: unknown; retry?: (() => void) | undefined }) {
  const { texts } = useSpeech()
  return (
    <Notice kind="fault">
      <p>{sentenceOf(error, texts.common.unreachable)}</p>
      {retry && (
        <button type="button" onClick={retry}>
          {texts.common.try_again}
        </button>
      )}
    </Notice>
  )
}

/** The server's own sentence, with what it says of fields that no form shows; else that nobody has answered. */
function sentenceOf(error: unknown, unreachable: string): string {
  if (!(error instanceof Refusal)) return unreachable
  const untold = error.faults.filter(({ detail }) => !error.message.includes(detail))
  return [error.message, ...untold.map(({ field, detail }) => `${field}: ${detail}`)].join(' ')
}
