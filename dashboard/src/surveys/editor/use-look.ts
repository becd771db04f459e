import { type Look, put } from '../definition.ts'
import { useEditor } from './editor-context.ts'

/** How the survey looks, and what changes parts of it; a part that is set to undefined is taken away. */
export function useLook() {
  const { draft, define } = useEditor()
  const { look } = draft.definition
  const set = (parts: { [Name in keyof Look]?: Look[Name] | undefined }) => define({ look: put(look, parts) })
  return { look, set }
}
