import { fitText, type Mark, roughWidth, type Scene, type Tone } from './scene.ts'

export interface Column {
  label: string
  /** What stands above it. */
  figure: string
  value: number
  tone: Tone
  tip: string
}

const foot = 24
const head = 22
const widest = 72

/** One upright bar beside the other, from a common ground that is 0. */
export function columnsScene(columns: readonly Column[], width: number, height: number): Scene {
  const most = Math.max(1, ...columns.map(({ value }) => value))
  const step = width / columns.length
  const bar = Math.min(widest, step * 0.72)
  const ground = height - foot
  const marks = columns.flatMap((column, index): Mark[] => {
    const middle = (index + 0.5) * step
    const tall = (column.value / most) * (ground - head)
    const { tone, tip, figure, label } = column
    return [
      {
        ...{ kind: 'rect', tone, tip, radius: Math.min(3, tall / 2) },
        ...{ x: middle - bar / 2, y: ground - tall, width: bar, height: tall },
      },
      text(middle, ground - tall - 7, roughWidth(figure) > step ? '' : figure),
      { kind: 'text', x: middle, y: height - 6, text: fitText(label, step), tone: 'soft', anchor: 'middle' },
    ]
  })
  const line: Mark = {
    kind: 'line',
    x1: 0,
    y1: ground + 0.5,
    x2: width,
    y2: ground + 0.5,
    tone: 'strong-line',
  }
  return { width, height, marks: [...marks, line] }
}

const text = (x: number, y: number, words: string): Mark => ({
  ...{ kind: 'text', x, y, text: words, tone: 'ink', anchor: 'middle' },
})
