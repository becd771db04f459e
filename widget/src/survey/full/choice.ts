import type { FileChoice } from '@touchline/shared/contract/widget.ts'
import { element } from '../element.ts'
import type { Setting } from '../setting.ts'

/** Native radio buttons for one option, checkboxes for several. */
export const createChoice = (
  { id, options, multiple }: FileChoice,
  { flow: { draft } }: Setting,
): HTMLElement[] => {
  const boxes = options.map(({ text }) =>
    createBox(
      text,
      () => {
        const chosen = options.filter((_, index) => boxes[index]?.input.checked).map(option => option.id)
        draft(id, multiple ? (chosen[0] && chosen) || undefined : chosen[0])
      },
      multiple ? undefined : id,
    ),
  )
  return [
    element(
      'fieldset',
      {
        class: 'list',
        'aria-labelledby': id,
        'aria-describedby': `${id}.error`,
      },
      ...boxes.map(({ label }) => label),
    ),
  ]
}

/** A box to tick with its words; a radio button of the group `name` where there is one. */
export const createBox = (words: string, change: () => void, name?: string, describedBy?: string) => {
  const input = element('input', {
    type: name ? 'radio' : 'checkbox',
    name,
    change,
    'aria-describedby': describedBy,
  })
  return { input, label: element('label', { class: 'box' }, input, words) }
}
