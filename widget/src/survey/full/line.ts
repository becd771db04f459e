import { createField } from '../comment.ts'
import type { Setting } from '../setting.ts'

/** A field of a single line, in which Enter goes on. */
export const createLine = (
  id: string,
  placeholder: string | undefined,
  maxlength: number,
  { flow, next }: Setting,
  attributes = {},
): HTMLElement =>
  createField('input', id, placeholder, maxlength, flow.draft, {
    keydown: (event: KeyboardEvent) => {
      // Enter may also choose a word while one writes Japanese or Chinese.
      if (event.key === 'Enter' && !event.isComposing) next()
    },
    ...attributes,
  })
