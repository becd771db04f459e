import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { FieldFault, Reply } from '../../api.ts'
import { inWords } from '../../parts/FaultWords.tsx'
import type { Definition, Draft } from '../definition.ts'

export type Checked = Reply<'/v1/surveys/preview', 'post'>

/** What every field of the editor needs to know. */
export interface Editor {
  draft: Draft
  change(parts: Partial<Draft>): void
  /** Changes parts of what is asked. */
  define(parts: Partial<Definition>): void
  /** The language that texts are written in now. */
  language: string
  setLanguage(language: string): void
  /** What the server says against single fields, by their paths such as `definition.questions.0.text`. */
  faults: readonly FieldFault[]
  notices: Checked['notices']
  /** Nothing can be changed: the reader may only look. */
  isReadOnly: boolean
}

export const EditorContext = createContext<Editor | undefined>(undefined)

export function useEditor(): Editor {
  const editor = useContext(EditorContext)
  if (!editor) throw new Error('useEditor needs an editor above it')
  return editor
}

/** The fault of a field in words or, for texts in several languages, of what lies below it. */
export function useFault(path: string): ComponentChildren {
  const { faults } = useEditor()
  const own = faults.find(({ field }) => field === path)
  return inWords(own ?? faults.find(({ field }) => field.startsWith(`${path}.`)))
}
