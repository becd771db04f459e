import { useRef, useState } from 'preact/hooks'
import { Icon } from '../parts/Icon.tsx'
import { useSpeech } from '../texts/speech.tsx'

/** Something to be copied. Where the browser gives no clipboard, as without https, it is selected instead. */
export function Copyable({
  text,
  label,
  isSecret = false,
}: {
  text: string
  label: string
  isSecret?: boolean
}) {
  const { texts } = useSpeech()
  const code = useRef<HTMLElement>(null)
  const [told, setTold] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setTold(texts.settings.copied)
    } catch {
      if (code.current) getSelection()?.selectAllChildren(code.current)
      setTold(texts.settings.copy_by_hand)
    }
  }
  return (
    <div class={isSecret ? 'copyable wraps' : 'copyable'}>
      {/* biome-ignore lint/a11y: what scrolls is reached by the keyboard, and a section would be one more landmark */}
      <pre tabIndex={0} role="group" aria-label={label}>
        <code ref={code}>{text}</code>
      </pre>
      <div>
        <button type="button" onClick={() => void copy()}>
          <Icon name="copy" />
          {texts.settings.copy}
        </button>
        <span role="status">{told}</span>
      </div>
    </div>
  )
}
