import type { ComponentChildren } from 'preact'
import { Copyable } from '../parts/Copyable.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { Notice } from '../parts/Notice.tsx'
import { useSpeech } from '../texts/speech.tsx'

/** A secret or a link that can be read only now. */
export function ShownOnce({
  title,
  label,
  text,
  onClose,
  children,
}: {
  title: string
  label: string
  text: string
  onClose: () => void
  children?: ComponentChildren
}) {
  const { texts } = useSpeech()
  return (
    <Dialog title={title} onClose={onClose}>
      <div class="shown-once">
        {children}
        <Copyable text={text} label={label} />
        <Notice kind="warning">{texts.settings.shown_once}</Notice>
        <button type="button" class="main" onClick={onClose}>
          {texts.settings.done}
        </button>
      </div>
    </Dialog>
  )
}
