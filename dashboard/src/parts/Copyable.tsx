import { useRef, useState } from 'preact/hooks'
import { useSpeech } from '../texts/speech.tsx'
import { Icon } from './Icon.tsx'
import './copyable.css'

/** Something to be copied. Where the browser gives no clipboard, as without HTTPS, it is selected instead. */
export function Copyable({
  text,
  label,
  name,
}: {
  text: string
  label: string
  /** What the file may be called that it is a part of. */
  name?: string | undefined
}) {
  const { texts } = useSpeech()
  const code = useRef<HTMLElement>(null)
  const [told, setTold] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setTold(texts.common.copied)
    } catch {
      if (code.current) getSelection()?.selectAllChildren(code.current)
      setTold(texts.common.copy_by_hand)
    }
  }
  return (
    <div class="copyable">
      {name && (
        <p class="hint">
          <bdi dir="ltr">{name}</bdi>
        </p>
      )}
      <div>
        {/* biome-ignore lint/a11y: a fieldset is for controls, and a section would be one more landmark */}
        <pre role="group" aria-label={label}>
          <code ref={code}>{text}</code>
        </pre>
        <button type="button" class="quiet" onClick={() => void copy()}>
          <Icon name="copy" />
          {texts.common.copy}
          <span class="unseen">{label}</span>
        </button>
      </div>
      <p class="hint" role="status">
        {told}
      </p>
    </div>
  )
}
