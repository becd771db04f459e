import { useQueryState } from '../parts/use-query-state.ts'
import { useMay } from '../session/site.tsx'
import { useSpeech } from '../texts/speech.tsx'
import type { Import } from './use-import.ts'

/** Takes away a file of which nothing was imported. */
export function RemoveFile({ one }: { one: Import }) {
  const { texts } = useSpeech()
  const { administer } = useMay()
  const [, setQuery] = useQueryState()
  const remove = async () => {
    await one.undo()
    setQuery({ import: undefined })
  }
  if (!administer) return null
  return (
    <button type="button" class="quiet danger" onClick={() => void remove()}>
      {texts.imports.remove}
    </button>
  )
}
