import type { Mark, Scene, Tone } from './scene.ts'

export interface Dot {
  /** Where in the period, 0 to 1. */
  at: number
  rating: number
  label: string
  tone: Tone
  tip: string
}

const foot = 24
const side = 36

/** Single answers over time on the scale on which they were given. */
export function dotsScene(
  dots: readonly Dot[],
  given: {
    width: number
    height: number
    ratings: { rating: number; label: string }[]
    ends: [string, string]
  },
): Scene {
  const { width, height, ratings, ends } = given
  const ground = height - foot
  const least = ratings[0]?.rating ?? 0
  const most = ratings.at(-1)?.rating ?? 1
  const yOf = (rating: number) => ground - 14 - ((rating - least) / Math.max(1, most - least)) * (ground - 28)
  const xOf = (at: number) => side + 14 + at * (width - side - 28)
  const grid = ratings.flatMap(({ rating, label }): Mark[] => [
    { kind: 'line', x1: side, y1: yOf(rating), x2: width, y2: yOf(rating), tone: 'line' },
    { kind: 'text', x: side - 12, y: yOf(rating) + 4, text: label, tone: 'soft', anchor: 'end' },
  ])
  const marks = dots.map(
    ({ at, rating, tone, tip }): Mark => ({
      ...{ kind: 'dot', x: xOf(at), y: yOf(rating), radius: 8, tone, tip },
    }),
  )
  const [from, to] = ends
  return {
    ...{ width, height },
    marks: [
      ...grid,
      ...marks,
      { kind: 'text', x: side, y: height - 5, text: from, tone: 'soft', anchor: 'start' },
      { kind: 'text', x: width, y: height - 5, text: to, tone: 'soft', anchor: 'end' },
    ],
  }
}
