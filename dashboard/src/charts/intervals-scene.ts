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

const rowHeight = 46
const foot = 24
const inset = 18

/** Each group's score as a dot on the line of its interval, on one axis, below its name. */
export function intervalsScene(
  rows: readonly IntervalRow[],
  { width, axis, tick }: { width: number; axis: AxisRange; tick: (value: number) => string },
): Scene {
  const height = rows.length * rowHeight + foot
  const xOf = (value: number) => inset + ((value - axis.low) / (axis.high - axis.low)) * (width - 2 * inset)
  const ground = height - foot
  const grid = axis.ticks.flatMap((value): Mark[] => [
    { kind: 'line', x1: xOf(value), y1: 0, x2: xOf(value), y2: ground, tone: 'line' },
    { kind: 'text', x: xOf(value), y: height - 5, text: tick(value), tone: 'soft', anchor: 'middle' },
  ])
  return {
    width,
    height,
    marks: [...grid, ...rows.flatMap((row, index) => rowMarks(row, { top: index * rowHeight, width, xOf }))],
  }
}

function rowMarks(
  { label, figure, score, low, high, tip }: IntervalRow,
  { top, width, xOf }: { top: number; width: number; xOf: (value: number) => number },
): Mark[] {
  const y = top + 32
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
  // The lines of the axis would run through the words.
  const behind: Mark = { kind: 'rect', x: 0, y: top, width, height: 22, tone: 'surface' }
  return [
    behind,
    ...known,
    {
      ...{ kind: 'text', x: 0, y: top + 16, tone: 'ink', anchor: 'start', isStrong: true },
      text: fitText(label, width - roughWidth(figure) - 12),
    },
    { kind: 'text', x: width, y: top + 16, tone: 'soft', anchor: 'end', text: figure },
  ]
}
