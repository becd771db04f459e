import type { FileComment } from '@touchline/shared/contract/widget.ts'
import { element } from './element.ts'
import type { Setting } from './setting.ts'

/** A field of several lines for the visitor's own words. */
export const createComment = ({ id, required }: FileComment, { flow, file }: Setting): HTMLElement =>
  createField('textarea', id, required ? undefined : file.words.comment, 10_000, flow.draft)

/** A field that drafts what is typed, trimmed. */
export const createField = (
  tag: 'input' | 'textarea',
  id: string,
  placeholder: string | undefined,
  maxlength: number,
  draft: (id: string, value: string | undefined) => void,
  attributes = {},
): HTMLElement => {
  const field = element(tag, {
    class: 'field',
    'aria-labelledby': id,
    'aria-describedby': __TOUCHLINE_FULL__ ? `${id}.error` : undefined,
    placeholder,
    maxlength,
    input: () => draft(id, field.value.trim() || undefined),
    ...attributes,
  })
  return field
}
