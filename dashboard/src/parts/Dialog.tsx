import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { useSpeech } from '../texts/speech.tsx'
import { Icon } from './Icon.tsx'

/**
 * A question in front of the page. The browser keeps the keyboard inside, closes it by Escape, and gives the focus back. Where something
 * was typed that would be lost, it asks first.
 */
export function Dialog({
  title,
  isTyped = false,
  onClose,
  children,
}: {
  title: string
  /** Would something be lost that was typed? */
  isTyped?: boolean
  onClose: () => void
  children: ComponentChildren
}) {
  const { texts } = useSpeech()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [isAsking, setAsking] = useState(false)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onClose={onClose}
      onCancel={event => {
        if (!isTyped) return
        event.preventDefault()
        setAsking(true)
      }}
    >
      <header>
        <h2 id={id}>{title}</h2>
        <button
          type="button"
          class="quiet"
          aria-label={texts.common.close}
          onClick={() => (isTyped ? setAsking(true) : dialog.current?.close())}
        >
          <Icon name="close" />
        </button>
      </header>
      {isAsking && <Discard onStay={() => setAsking(false)} onLeave={() => dialog.current?.close()} />}
      {children}
    </dialog>
  )
}

/** Takes the focus, so that it is seen wherever somebody was in a long form. */
function Discard({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  const { texts } = useSpeech()
  const stay = useRef<HTMLButtonElement>(null)
  useEffect(() => stay.current?.focus(), [])
  return (
    <div class="notice warning asks" role="alert">
      <div>
        <p>{texts.telling.discard}</p>
        <div class="actions">
          <button ref={stay} type="button" onClick={onStay}>
            {texts.telling.discard_no}
          </button>
          <button type="button" class="quiet danger" onClick={onLeave}>
            {texts.telling.discard_yes}
          </button>
        </div>
      </div>
    </div>
  )
}
