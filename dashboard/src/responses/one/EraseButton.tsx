import { useState } from 'preact/hooks'
import { api, ask } from '../../api.ts'
import { Dialog } from '../../parts/Dialog.tsx'
import { Failure } from '../../parts/Failure.tsx'
import { useSubmit } from '../../parts/use-submit.ts'
import { useSite } from '../../session/site.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import type { WholeResponse } from './use-response-change.ts'

/** Forgets a response, or its customer, after asking. */
export function EraseButton({ response, onErased }: { response: WholeResponse; onErased: () => void }) {
  const { texts } = useSpeech()
  const [isAsked, setAsked] = useState(false)
  return (
    <div class="part">
      <button type="button" class="danger" onClick={() => setAsked(true)}>
        {texts.response.erase}
      </button>
      {isAsked && <EraseDialog response={response} onErased={onErased} onClose={() => setAsked(false)} />}
    </div>
  )
}

function EraseDialog({
  response: { id, customer },
  onErased,
  onClose,
}: {
  response: WholeResponse
  onErased: () => void
  onClose: () => void
}) {
  const { texts } = useSpeech()
  const { key: site } = useSite()
  const [isWhole, setWhole] = useState(false)
  const { onSubmit, isBusy, error } = useSubmit(async () => {
    const body = isWhole && customer ? { customer: customer.id } : { response: id }
    await ask(api.POST('/v1/erasures', { params: { query: { site } }, body }))
    onErased()
  })
  return (
    <Dialog title={texts.response.erase_title} onClose={onClose}>
      <form onSubmit={onSubmit}>
        <p>{texts.response.erase_warning}</p>
        {customer && (
          <fieldset class="choices stacked">
            <legend class="unseen">{texts.response.erase_title}</legend>
            {[false, true].map(whole => (
              <label key={`${whole}`}>
                <input
                  type="radio"
                  name="whom"
                  checked={isWhole === whole}
                  onChange={() => setWhole(whole)}
                />
                {whole ? texts.response.erase_customer : texts.response.erase_one}
              </label>
            ))}
          </fieldset>
        )}
        {error !== undefined && <Failure error={error} />}
        <div class="actions">
          <button type="submit" class="danger" aria-disabled={isBusy}>
            {texts.response.erase_confirm}
          </button>
          <button type="button" onClick={onClose}>
            {texts.common.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
