import type { AxisRange } from './axis-range.ts'
import { fitText, type Mark, roughWidth, type Scene } from './scene.ts'

export interface IntervalRow {
  label: string
  figure: string
  score: number | null
  low: number | null
  high: number | null
  tip: string
}

const rowHeight = 56
const laneHeight = 20
const foot = 24
const inset = 18

/** Each group's score as a dot on the line of its interval, on one axis, below its name. */
export function intervalsScene(
  rows: readonly IntervalRow[],
  { width, axis, tick }: { width: number; axis: AxisRange; tick: (value: number) => string },
): Scene {
  const height = rows.length * rowHeight + foot
  const xOf = (value: number) => inset + ((value - axis.low) / (axis.high - axis.low)) * (width - 2 * inset)
  const figures = axis.ticks.map(
    (value): Mark => ({
      ...{ kind: 'text', x: xOf(value), y: height - 5, text: tick(value), tone: 'soft', anchor: 'middle' },
    }),
  )
  const places = axis.ticks.map(xOf)
  return {
    width,
    height,
    marks: [
      ...figures,
      ...rows.flatMap((row, index) => rowMarks(row, { top: index * rowHeight, width, xOf, places })),
    ],
  }
}

function rowMarks(
  { label, figure, score, low, high, tip }: IntervalRow,
  given: { top: number; width: number; xOf: (value: number) => number; places: number[] },
): Mark[] {
  const { top, width, xOf, places } = given
  const y = top + 34
  const known: Mark[] =
    score === null || low === null || high === null
      ? []
      : [
          { kind: 'line', x1: xOf(low), y1: y, x2: xOf(high), y2: y, tone: 'accent', width: 2 },
          ...[low, high].map(
            (end): Mark => ({
              ...{ kind: 'line', x1: xOf(end), x2: xOf(end), y1: y - 5, y2: y + 5, tone: 'accent', width: 2 },
            }),
          ),
          { kind: 'dot', x: xOf(score), y, radius: 5, tone: 'accent', tip },
        ]
  // A lane of its own for each row, so that the lines of the axis do not run through the words.
  const lane: Mark[] = [
    { kind: 'rect', x: 0, y: y - laneHeight / 2, width, height: laneHeight, tone: 'hover', radius: 4 },
    ...places.map(
      (x): Mark => ({
        ...{ kind: 'line', x1: x, y1: y - laneHeight / 2, x2: x, y2: y + laneHeight / 2, tone: 'line' },
      }),
    ),
  ]
  return [
    ...lane,
    ...known,
    {
      ...{ kind: 'text', x: 0, y: top + 16, tone: 'ink', anchor: 'start', isStrong: true },
      text: fitText(label, width - roughWidth(figure) - 12),
    },
    { kind: 'text', x: width, y: top + 16, tone: 'soft', anchor: 'end', text: figure },
  ]
}
