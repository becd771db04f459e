import type { Palette } from './palette.ts'
import { type Mark, type Scene, textSize } from './scene.ts'

const aligns = { start: 'left', middle: 'center', end: 'right' } as const

/** Paints a drawing on a canvas whose unit is a CSS pixel. */
export function paintScene(
  context: CanvasRenderingContext2D,
  { marks }: Scene,
  palette: Palette,
  direction: 'ltr' | 'rtl',
): void {
  // Charts run from left to right in every language, but their words do not.
  context.direction = direction
  for (const mark of marks) paintMark(context, mark, palette)
}

function paintMark(context: CanvasRenderingContext2D, mark: Mark, palette: Palette): void {
  context.beginPath()
  context.fillStyle = context.strokeStyle = palette.colour(mark.tone)
  if (mark.kind === 'text') {
    context.textAlign = aligns[mark.anchor]
    context.textBaseline = 'alphabetic'
    context.font = `${mark.isStrong ? '600 ' : ''}${textSize}px ${palette.font}`
    context.fillText(mark.text, mark.x, mark.y)
  } else if (mark.kind === 'line') {
    context.lineWidth = mark.width ?? 1
    context.moveTo(mark.x1, mark.y1)
    context.lineTo(mark.x2, mark.y2)
    context.stroke()
  } else {
    if (mark.kind === 'rect') context.roundRect(mark.x, mark.y, mark.width, mark.height, mark.radius ?? 0)
    else context.arc(mark.x, mark.y, mark.radius, 0, 2 * Math.PI)
    context.fill()
  }
}
