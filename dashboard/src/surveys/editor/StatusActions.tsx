import { useState } from 'preact/hooks'
import { Dialog } from '../../parts/Dialog.tsx'
import { useSite } from '../../session/site.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import type { Survey } from '../definition.ts'
import { isFirstPress } from '../first-press.ts'

type Status = Survey['status']

/** Keeping it, and the way from draft to live, paused and ended. */
export function StatusActions({
  survey,
  isUnsaved,
  isBusy,
  onKeep,
}: {
  survey: Survey | undefined
  isUnsaved: boolean
  isBusy: boolean
  onKeep: (status?: Status) => void
}) {
  const { texts } = useSpeech()
  const site = useSite()
  const own = texts.survey.actions
  const [isEnding, setEnding] = useState(false)
  const status = survey?.status ?? 'draft'
  const button = (label: string, act: () => void, kind = '', isOff = false) => (
    <button
      type="button"
      class={kind}
      aria-disabled={isBusy || isOff}
      onClick={({ detail }) => !isOff && isFirstPress(detail) && act()}
    >
      {label}
    </button>
  )
  const save = () => onKeep()
  const goLive = () => onKeep('live')
  // One place for what is done most: whoever presses twice finds nothing there that undoes the first press, and the focus stays.
  const last =
    status === 'draft'
      ? button(own.publish, goLive, 'main last')
      : status === 'paused'
        ? button(own.resume, goLive, 'main last')
        : button(own.save, save, 'main last', !isUnsaved)
  return (
    <>
      {survey && (
        <a class="button" href={site.at(`surveys/new?from=${encodeURIComponent(survey.key)}`)}>
          {own.duplicate}
        </a>
      )}
      {(status === 'live' || status === 'paused') && button(own.end, () => setEnding(true))}
      {status === 'live' && button(own.pause, () => onKeep('paused'))}
      {!survey && button(own.save_draft, save)}
      {survey && isUnsaved && (status === 'draft' || status === 'paused') && button(own.save, save)}
      {last}
      {isEnding && <EndDialog onEnd={() => onKeep('ended')} onClose={() => setEnding(false)} />}
    </>
  )
}

/** Asks first, because an ended survey stays ended. */
function EndDialog({ onEnd, onClose }: { onEnd: () => void; onClose: () => void }) {
  const { texts } = useSpeech()
  const own = texts.survey.actions
  return (
    <Dialog title={own.end_title} onClose={onClose}>
      <p>{own.end_text}</p>
      <div class="actions">
        <button
          type="button"
          class="danger"
          onClick={() => {
            onClose()
            onEnd()
          }}
        >
          {own.end}
        </button>
        <button type="button" onClick={onClose}>
          {texts.common.cancel}
        </button>
      </div>
    </Dialog>
  )
}
