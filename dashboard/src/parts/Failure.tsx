import { Refusal } from '../api.ts'
import { useSpeech } from '../texts/speech.tsx'
import { InEnglish } from './InEnglish.tsx'
import { Notice } from './Notice.tsx'

/** What went wrong, as a sentence that helps; `retry` offers to try again. */
export function Failure({ error, retry }: { error: unknown; retry?: (() => void) | undefined }) {
  const { texts } = useSpeech()
  return (
    <Notice kind="fault">
      <p>{error instanceof Refusal ? <InEnglish text={sentenceOf(error)} /> : texts.common.unreachable}</p>
      {retry && (
        <button type="button" onClick={retry}>
          {texts.common.try_again}
        </button>
      )}
    </Notice>
  )
}

/** What the server says, with what it says of fields that no form shows. */
function sentenceOf({ message, faults }: Refusal): string {
  const untold = faults.filter(({ detail }) => !message.includes(detail))
  return [message, ...untold.map(({ field, detail }) => `${field}: ${detail}`)].join(' ')
}
