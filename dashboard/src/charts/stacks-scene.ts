import { type Mark, roughWidth, type Scene, type Tone } from './scene.ts'

export interface Stack {
  label: string
  /** From the ground up; nothing where nobody answered. */
  parts: { value: number; tone: Tone; tip: string }[]
}

const foot = 24
const side = 44

/** Parts of a whole over time, on an axis whose last tick is its end. Where nobody answered there is a gap. */
export function stacksScene(
  stacks: readonly Stack[],
  {
    width,
    height,
    ticks,
    tick,
  }: { width: number; height: number; ticks: readonly number[]; tick: (value: number) => string },
): Scene {
  const ground = height - foot
  const most = ticks.at(-1) || 1
  const step = (width - side) / Math.max(1, stacks.length)
  const bar = Math.max(1, Math.min(40, step * 0.78))
  const yOf = (value: number) => 8 + (1 - value / most) * (ground - 8)
  const grid = ticks.flatMap((value): Mark[] => [
    { kind: 'line', x1: side, y1: yOf(value), x2: width, y2: yOf(value), tone: 'line' },
    { kind: 'text', x: side - 8, y: yOf(value) + 4, text: tick(value), tone: 'soft', anchor: 'end' },
  ])
  const middleOf = (index: number) => side + (index + 0.5) * step
  const bars = stacks.flatMap(({ parts }, index) =>
    stackMarks(parts, { left: middleOf(index) - bar / 2, bar, yOf }),
  )
  return {
    width,
    height,
    marks: [...grid, ...bars, ...labelsBelow(stacks, { step, width, middleOf, y: height - 5 })],
  }
}

function stackMarks(
  parts: Stack['parts'],
  { left, bar, yOf }: { left: number; bar: number; yOf: (value: number) => number },
): Mark[] {
  let below = 0
  return parts.map(({ value, tone, tip }) => {
    const [from, to] = [yOf(below), yOf(below + value)]
    below += value
    // A hair of ground between the bands, so that they part without their colours.
    const gap = from - to > 3 && bar > 4 ? 1 : 0
    return { kind: 'rect', x: left, y: to, width: bar, height: Math.max(0, from - to - gap), tone, tip }
  })
}

/** As many labels as stand apart from each other. */
export function labelsBelow(
  labelled: readonly { label: string }[],
  at: { step: number; width: number; middleOf: (index: number) => number; y: number },
): Mark[] {
  const widest = Math.max(0, ...labelled.map(({ label }) => roughWidth(label)))
  const every = Math.max(1, Math.ceil((widest + 16) / at.step))
  return labelled.flatMap(({ label }, index): Mark[] => {
    const middle = at.middleOf(index)
    const fits = middle + roughWidth(label) / 2 <= at.width + 4
    if (index % every || !fits) return []
    return [{ kind: 'text', x: middle, y: at.y, text: label, tone: 'soft', anchor: 'middle' }]
  })
}

/** Round counts from 0 to at least `most`, five steps at most. */
export function countTicks(most: number): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find(one => most / one <= 5) ?? 1000
  return Array.from({ length: Math.ceil(Math.max(1, most) / step) + 1 }, (_, index) => index * step)
}
