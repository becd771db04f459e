import { useState } from 'preact/hooks'
import { useSite } from '../session/site.tsx'
import { type Draft, firstDraft } from './draft.ts'
import type { ImportRun } from './send-file.ts'

/** What somebody says of an import stays through a reload of the page, in this window only. */
export function useDraft(run: ImportRun): [Draft, (change: Partial<Draft>) => void] {
  const { key, stages } = useSite()
  const place = `touchline-import ${key} ${run.id}`
  const [draft, setDraft] = useState<Draft>(() => ({ ...firstDraft(run, stages), ...read(place) }))
  return [
    draft,
    change => {
      const changed = { ...draft, ...change }
      setDraft(changed)
      try {
        sessionStorage.setItem(place, JSON.stringify(changed))
      } catch {
        // It holds until the page is left.
      }
    },
  ]
}

function read(place: string): Partial<Draft> {
  try {
    return JSON.parse(sessionStorage.getItem(place) ?? '{}')
  } catch {
    return {}
  }
}
