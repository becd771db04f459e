import type { FileRating } from '@touchline/shared/contract/widget.ts'
import { element } from './element.ts'
import type { Flow } from './flow.ts'
import { icon } from './icon.ts'
import { inNumerals } from './numeral.ts'
import type { Setting } from './setting.ts'

/** Native radio buttons: one tab stop, the arrow keys choose, and only a decision sends. */
export const createRating = (question: FileRating, { flow, file }: Setting): HTMLElement[] => {
  const { id, metric, look, names, signs, low, high } = question
  const { min, max } = question.scale
  const choices = Array.from({ length: max - min + 1 }, (_, index) => {
    const rating = min + index
    const title = names?.[index]
    const sign = signs ? icon(signs[index] as string) : inNumerals(rating, file)
    return element('label', { title }, createRadio(id, rating, title, flow), element('span', {}, sign))
  })
  const ends = `${id}.ends`
  const describedBy = __TOUCHLINE_FULL__ ? `${ends} ${id}.error` : ends
  return [
    element(
      'fieldset',
      { class: `scale ${metric} ${look}`, 'aria-labelledby': id, 'aria-describedby': describedBy },
      ...choices,
    ),
    // What the lowest and the highest rating mean.
    element('p', { id: ends }, element('small', {}, low), ' ', element('small', {}, high)),
  ]
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
