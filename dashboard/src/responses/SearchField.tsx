import { useEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '../parts/Icon.tsx'
import { useSpeech } from '../texts/speech.tsx'

/** After this long without a key the words are looked for. */
const pauseMs = 250

/** What the comments must hold. Follows the address, and changes it while one types. */
export function SearchField({
  value,
  onSearch,
  field,
}: {
  value: string
  onSearch: (words: string) => void
  field: { current: HTMLInputElement | null }
}) {
  const { texts } = useSpeech()
  const [typed, setTyped] = useState(value)
  // Other filters may change during the pause.
  const newest = useRef(onSearch)
  newest.current = onSearch
  useEffect(() => {
    if (typed.trim() !== value) setTyped(value)
  }, [value])
  useEffect(() => {
    if (typed.trim() === value) return
    const timer = setTimeout(() => newest.current(typed.trim()), pauseMs)
    return () => clearTimeout(timer)
  }, [typed])
  return (
    <search class="search-field">
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        aria-label={texts.responses.search}
        placeholder={texts.responses.search}
        title={texts.responses.search_hint}
        maxLength={200}
        dir="auto"
        value={typed}
        onInput={event => setTyped(event.currentTarget.value)}
      />
    </search>
  )
}
