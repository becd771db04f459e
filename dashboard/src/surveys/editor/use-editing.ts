import { useState } from 'preact/hooks'
import { useMay } from '../../session/site.tsx'
import type { Draft, Survey } from '../definition.ts'
import type { Editor } from './editor-context.ts'
import { focusField } from './Faults.tsx'
import { useCheck } from './use-check.ts'
import { type Keeping, useKeeping } from './use-keeping.ts'

const draftOf = ({ key, name, keep_days, definition }: Draft): Draft => ({ key, name, keep_days, definition })
const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

interface Editing {
  editor: Editor
  check: ReturnType<typeof useCheck>
  keeping: Keeping
  isUnsaved: boolean
  /** Somebody wanted to keep it before it had a touchpoint. */
  isPlaceMissed: boolean
  keep(status?: Survey['status']): Promise<void>
}

/** What becomes of a survey while somebody edits it: the draft, what is wrong with it, and how it is kept. */
export function useEditing(survey: Survey | undefined, begun: Draft): Editing {
  const { edit } = useMay()
  const keeping = useKeeping(survey)
  const [saved, setSaved] = useState(() => (survey ? draftOf(begun) : undefined))
  const [draft, setDraft] = useState(() => draftOf(begun))
  const [language, setLanguage] = useState(draft.definition.default_locale)
  const [isPlaceMissed, setPlaceMissed] = useState(false)
  const check = useCheck(draft, language)
  const change: Editor['change'] = parts => {
    keeping.forget()
    setDraft(before => ({ ...before, ...parts }))
  }
  const define: Editor['define'] = parts => {
    keeping.forget()
    setDraft(before => ({ ...before, definition: { ...before.definition, ...parts } }))
  }
  const faults = [
    ...check.faults,
    ...keeping.faults.filter(late => !check.faults.some(({ field }) => field === late.field)),
  ]
  const notices = (check.checked?.notices ?? []).filter(
    ({ about }) => about !== 'metric' || draft.definition.touchpoint !== '',
  )
  const keep = async (status?: Survey['status']) => {
    if (draft.definition.touchpoint === '') {
      setPlaceMissed(true)
      focusField('definition.touchpoint')
      return
    }
    const kept = await keeping.keep(draft, status)
    if (kept) setSaved(draftOf(draft))
  }
  return {
    editor: { draft, change, define, language, setLanguage, faults, notices, isReadOnly: !edit },
    ...{ check, keeping, isPlaceMissed, keep },
    isUnsaved: edit && !isSame(draft, saved),
  }
}
