import { scales } from '@touchline/shared/scales.ts'
import { h } from 'preact'
import type { Flow, RatingQuestion } from './flow.ts'
import { face, Icon, star } from './Icon.tsx'

interface Props {
  question: RatingQuestion
  locale: string
  flow: Flow
}

/** Native radio buttons: one tab stop, the arrow keys choose, and only a decision sends. */
export const Scale = ({ question: { id, metric, look, names }, locale, flow }: Props) => {
  const { min, max } = scales[metric]
  return (
    <fieldset class={`${metric} ${look}`} aria-labelledby={id} aria-describedby={`${id}.ends`}>
      {Array.from({ length: max - min + 1 }, (_, index) => {
        const rating = min + index
        return (
          <label title={names?.[index]}>
            <input
              type="radio"
              name={id}
              aria-label={names?.[index]}
              checked={flow.drafts[id] === rating}
              onChange={() => flow.select(rating)}
              // An arrow key makes a click too, but only a pointer counts its clicks.
              onClick={event => event.detail && flow.rate(rating)}
              onKeyDown={event => {
                if (event.key === ' ' || event.key === 'Enter') {
                  event.preventDefault()
                  flow.rate(rating)
                }
              }}
            />
            <span>
              {look === 'numbers' ? (
                rating.toLocaleString(locale)
              ) : (
                <Icon d={look === 'stars' ? star : face(rating)} />
              )}
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}
