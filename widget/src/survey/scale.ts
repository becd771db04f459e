import { scales } from '@touchline/shared/scales.ts'
import { element } from './element.ts'
import type { Flow, RatingQuestion } from './flow.ts'
import { face, icon, star } from './icon.ts'

/** Native radio buttons: one tab stop, the arrow keys choose, and only a decision sends. */
export const createScale = (question: RatingQuestion, locale: string, flow: Flow) => {
  const { id, metric, look, names } = question
  const { min, max } = scales[metric]
  const choices = Array.from({ length: max - min + 1 }, (_, index) => {
    const rating = min + index
    const title = names?.[index]
    const sign =
      look === 'numbers' ? rating.toLocaleString(locale) : icon(look === 'stars' ? star : face(rating))
    return element('label', { title }, createRadio(id, rating, title, flow), element('span', {}, sign))
  })
  return element(
    'fieldset',
    { class: `${metric} ${look}`, 'aria-labelledby': id, 'aria-describedby': `${id}.ends` },
    ...choices,
  )
}

const createRadio = (name: string, rating: number, label: string | undefined, flow: Flow) => {
  const radio = element('input', {
    type: 'radio',
    name,
    'aria-label': label,
    change: () => flow.select(rating),
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
