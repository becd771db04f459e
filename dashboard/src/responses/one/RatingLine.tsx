import { useSpeech } from '../../texts/speech.tsx'
import type { ListedResponse } from '../use-response-pages.ts'

const [width, height, edge] = [320, 56, 8]

/** How the ratings of one customer moved: from the lowest to the highest of each scale, by the time when they were given. */
export function RatingLine({ responses }: { responses: readonly ListedResponse[] }) {
  const { texts, say, number } = useSpeech()
  const rated = responses.flatMap(({ id, answered_at, measures: [first] }) =>
    first && first.rating !== null && first.band !== null
      ? [{ id, at: Date.parse(answered_at), ...first, rating: first.rating }]
      : [],
  )
  const [begin, end] = [rated[0]?.at ?? 0, rated.at(-1)?.at ?? 0]
  if (rated.length < 2) return null
  const points = rated.map(one => ({
    ...one,
    x: edge + ((one.at - begin) / Math.max(end - begin, 1)) * (width - 2 * edge),
    y: height - edge - ((one.rating - one.scale.min) / (one.scale.max - one.scale.min)) * (height - 2 * edge),
  }))
  const ratings = rated.map(({ rating, scale }) => `${number(rating)}/${number(scale.max)}`).join(', ')
  return (
    <svg
      class="rating-line"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={say(texts.response.earlier_ratings, { ratings })}
    >
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {points.map(({ id, x, y, band }) => (
        <circle key={id} class={band ?? ''} cx={x} cy={y} r="5" />
      ))}
    </svg>
  )
}
