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
  const words = texts.telling
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
      {isAsking && (
        <div class="notice warning asks" role="alert">
          <p>{words.discard}</p>
          <div class="actions">
            <button type="button" onClick={() => setAsking(false)}>
              {words.discard_no}
            </button>
            <button type="button" class="quiet danger" onClick={() => dialog.current?.close()}>
              {words.discard_yes}
            </button>
          </div>
        </div>
      )}
      {children}
    </dialog>
  )
}
