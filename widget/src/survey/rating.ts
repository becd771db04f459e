import type { FileRating } from '@touchline/shared/contract/widget.ts'
import { scaleOf } from '@touchline/shared/scales.ts'
import { element } from './element.ts'
import type { Flow } from './flow.ts'
import { face, icon, star, thumb } from './icon.ts'
import type { Setting } from './question.ts'

/** Native radio buttons: one tab stop, the arrow keys choose, and only a decision sends. */
export const createRating = (question: FileRating, { flow, file }: Setting): HTMLElement[] => {
  const { id, metric, look, names, low, high } = question
  const { min, max } = scaleOf(question)
  const choices = Array.from({ length: max - min + 1 }, (_, index) => {
    const rating = min + index
    const title = names?.[index]
    const sign = look === 'numbers' ? rating.toLocaleString(file.locale) : icon(signs[look](rating, max))
    return element('label', { title }, createRadio(id, rating, title, flow), element('span', {}, sign))
  })
  return [
    element(
      'fieldset',
      {
        class: `scale ${metric} ${look}`,
        'aria-labelledby': id,
        'aria-describedby': `${id}.ends ${id}.error`,
      },
      ...choices,
    ),
    // What the lowest and the highest rating mean.
    element('p', { id: `${id}.ends` }, element('small', {}, low), ' ', element('small', {}, high)),
  ]
}

const signs = {
  stars: () => star,
  // Three faces are the sad one, the one in the middle and the happy one.
  faces: (rating: number, max: number) => face(max > 3 ? rating : rating * 2 - 1),
  thumbs: () => thumb,
}

const createRadio = (name: string, rating: number, label: string | undefined, flow: Flow) => {
  const radio = element('input', {
    type: 'radio',
    name,
    'aria-label': label,
    change: () => flow.draft(name, rating),
    // An arrow key makes a click too, but only a pointer counts its clicks.
    click: (event: MouseEvent) => event.detail && flow.rate(rating),
    keydown: (event: KeyboardEvent) => {
      if (event.key === ' ' || event.key === 'Enter') {
        event.preventDefault()
        radio.checked = true
        flow.rate(rating)
      }
    },
  })
  return radio
}
