import { useRef, useState } from 'preact/hooks'
import { Icon } from '../parts/Icon.tsx'
import { useSpeech } from '../texts/speech.tsx'

/** Something to be copied. Where the browser gives no clipboard, as without HTTPS, it is selected instead. */
export function CodeBlock({ code, label, name }: { code: string; label: string; name?: string | undefined }) {
  const { texts } = useSpeech()
  const text = useRef<HTMLElement>(null)
  const [told, setTold] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code)
      setTold(texts.setup.copied)
    } catch {
      if (text.current) getSelection()?.selectAllChildren(text.current)
      setTold(texts.setup.selected)
    }
  }
  return (
    <div class="code-block">
      <div class="code-head">
        <span class="hint file">{name}</span>
        <span class="hint" role="status">
          {told}
        </span>
        <button type="button" class="quiet" onClick={() => void copy()}>
          <Icon name="copy" />
          {texts.setup.copy}
          <span class="unseen">{label}</span>
        </button>
      </div>
      {/* biome-ignore lint/a11y: what scrolls is reached by the keyboard, and a section would be one more landmark */}
      <pre tabIndex={0} role="group" aria-label={label}>
        <code ref={text}>{code}</code>
      </pre>
    </div>
  )
}
