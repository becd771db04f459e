import { ratingsOn, scaleOf } from '@touchline/shared/scales.ts'
import { useSpeech } from '../../texts/speech.tsx'
import type { Rating } from '../definition.ts'

const star = 'M12 3l3 6 6 1-4 4 1 6-6-3-6 3 1-6-4-4 6-1z'
const thumb = 'M7 11l4-8q3 1 2 6h6q2 0 2 2l-2 7q-1 2-3 2H7zM7 11H3v9h4'
const face = (mood: number) => `M12 2a10 10 0 1 0 .1 0zM9 9v1m6-1v1M8 ${18 - mood}q4 ${mood * 2 - 6} 8 0`

/** A small drawing of what is tapped. */
export function Scale({ question }: { question: Rating }) {
  const { number } = useSpeech()
  const ratings = ratingsOn(scaleOf(question))
  const drawingOf = (rating: number) =>
    ({ stars: star, faces: face(rating), thumbs: thumb, numbers: undefined })[question.look]
  return (
    <div class={`scale ${question.look}`}>
      {ratings.map(rating => {
        const drawing = drawingOf(rating)
        if (!drawing) return <span key={rating}>{number(rating)}</span>
        return (
          <svg
            aria-hidden="true"
            key={rating}
            viewBox="0 0 24 24"
            class={question.look === 'thumbs' && rating === 0 ? 'icon down' : 'icon'}
          >
            <path d={drawing} />
          </svg>
        )
      })}
    </div>
  )
}
