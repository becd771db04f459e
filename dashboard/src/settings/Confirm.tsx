import { Dialog } from '../parts/Dialog.tsx'
import { Failure } from '../parts/Failure.tsx'
import { useSubmit } from '../parts/use-submit.ts'
import { useSpeech } from '../texts/speech.tsx'

/** Asks before something is done that cannot be taken back. */
export function Confirm({
  title,
  text,
  action,
  act,
  onClose,
}: {
  title: string
  text: string
  /** What the button says. */
  action: string
  act: () => Promise<void>
  onClose: () => void
}) {
  const { texts } = useSpeech()
  const { onSubmit, isBusy, error } = useSubmit(async () => {
    await act()
    onClose()
  })
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={onSubmit}>
        <p>{text}</p>
        {error !== undefined && <Failure error={error} />}
        <div class="room-end">
          <button type="submit" class="danger" aria-disabled={isBusy}>
            {action}
          </button>
          <button type="button" class="quiet" onClick={onClose}>
            {texts.common.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
