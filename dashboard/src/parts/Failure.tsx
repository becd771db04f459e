import { Refusal } from '../api.ts'
import { useSpeech } from '../texts/speech.tsx'
import { FaultWords } from './FaultWords.tsx'
import { InEnglish } from './InEnglish.tsx'
import { Notice } from './Notice.tsx'
import { refusalWords } from './refusal-words.ts'

/** What went wrong, as a sentence that helps; `retry` offers to try again. */
export function Failure({ error, retry }: { error: unknown; retry?: (() => void) | undefined }) {
  const { texts } = useSpeech()
  return (
    <Notice kind="fault">
      {error instanceof Refusal ? <Why refusal={error} /> : <p>{texts.common.unreachable}</p>}
      {retry && (
        <button type="button" onClick={retry}>
          {texts.common.try_again}
        </button>
      )}
    </Notice>
  )
}

function Why({ refusal }: { refusal: Refusal }) {
  const speech = useSpeech()
  const { faults, message, code } = refusal
  if (code === 'invalid' && faults.length > 0) return <Faults refusal={refusal} />
  const { sentence, isMore } = refusalWords(speech, refusal)
  return (
    <>
      {sentence && <p>{sentence}</p>}
      {isMore && (
        <p class={sentence && 'hint'}>
          <InEnglish text={message} />
        </p>
      )}
    </>
  )
}

/** What the server says of fields that no form shows. */
function Faults({ refusal: { faults } }: { refusal: Refusal }) {
  const { texts } = useSpeech()
  return (
    <>
      <p>{texts.refusals.invalid}</p>
      <ul>
        {faults.map(fault => (
          <li key={fault.field}>
            <code>{fault.field}</code>: <FaultWords fault={fault} />
          </li>
        ))}
      </ul>
    </>
  )
}
