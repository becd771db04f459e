import { useLocation } from 'preact-iso'
import { Dialog } from '../../parts/Dialog.tsx'
import { useSpeech } from '../../texts/speech.tsx'

/** Asks whether what is unsaved may be lost. */
export function LeaveDialog({
  to,
  onStay,
  onLeave,
}: {
  to: string
  onStay: () => void
  onLeave: () => void
}) {
  const { texts } = useSpeech()
  const { route } = useLocation()
  return (
    <Dialog title={texts.survey.leave.title} onClose={onStay}>
      <p>{texts.survey.leave.text}</p>
      <div class="actions">
        <button type="button" class="main" onClick={onStay}>
          {texts.survey.leave.stay}
        </button>
        <button
          type="button"
          class="danger"
          onClick={() => {
            onLeave()
            route(to)
          }}
        >
          {texts.survey.leave.leave}
        </button>
      </div>
    </Dialog>
  )
}
