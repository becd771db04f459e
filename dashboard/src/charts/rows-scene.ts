import { fitText, type Mark, roughWidth, type Scene, type Tone } from './scene.ts'

export interface Row {
  label: string
  /** What stands at the end of the row. */
  figure: string
  value: number
  tone: Tone
  tip: string
}

const rowHeight = 44
const barHeight = 10

/** Lying bars, each below its name, from a common start that is 0. */
export function rowsScene(rows: readonly Row[], width: number): Scene {
  const most = Math.max(1, ...rows.map(({ value }) => value))
  const marks = rows.flatMap((row, index): Mark[] => {
    const top = index * rowHeight
    // Few are still seen; nobody is not.
    const long = row.value && Math.max(2, (row.value / most) * width)
    const bar = { y: top + 24, height: barHeight, radius: 3 }
    return [
      { kind: 'rect', x: 0, width, tone: 'hover', ...bar },
      { kind: 'rect', x: 0, width: long, tone: row.tone, tip: row.tip, ...bar },
      ...captions(row, top + 16, width),
    ]
  })
  return { width, height: rows.length * rowHeight, marks }
}

const captions = ({ label, figure }: Row, y: number, width: number): Mark[] => [
  {
    ...{ kind: 'text', x: 0, y, tone: 'ink', anchor: 'start', isStrong: true },
    text: fitText(label, width - roughWidth(figure) - 12),
  },
  { kind: 'text', x: width, y, tone: 'soft', anchor: 'end', text: figure },
]
