import type { LegendItem } from './legend.ts'
import type { Palette } from './palette.ts'

export interface Picture {
  title: string
  /** Of what, and of which days. */
  subtitle: string
  legend: LegendItem[]
  palette: Palette
  direction: 'ltr' | 'rtl'
  /** Of the chart itself, in CSS pixels. */
  width: number
  height: number
  paint: (context: CanvasRenderingContext2D) => void
}

const margin = 24
const lineHeight = 22
const headHeight = 52

/** How many pixels of a picture one of the page becomes. */
export const pictureScale = (): number => Math.max(2, devicePixelRatio)

/** A chart as it goes into a document: with its title, its days and its legend, on the ground of the theme, at twice the size. */
export function composePicture(picture: Picture): HTMLCanvasElement {
  const { palette, width, height, paint } = picture
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (!context) throw new Error('this browser draws nothing')
  const rows = legendRows(context, picture)
  const top = margin + headHeight + rows.length * lineHeight + 8
  const scale = pictureScale()
  canvas.width = (width + 2 * margin) * scale
  canvas.height = (top + height + margin) * scale
  context.scale(scale, scale)
  context.fillStyle = palette.colour('surface')
  context.fillRect(0, 0, canvas.width, canvas.height)
  paintHead(context, picture)
  for (const [index, row] of rows.entries())
    paintLegend(context, picture, { row, y: margin + headHeight + index * lineHeight + 8 })
  context.translate(margin, top)
  paint(context)
  return canvas
}

/** From the side on which the reader's lines begin. */
const across = ({ direction, width }: Picture, x: number) =>
  direction === 'rtl' ? width + 2 * margin - x : x

function write(context: CanvasRenderingContext2D, picture: Picture, font: string, tone: 'ink' | 'soft') {
  context.font = `${font} ${picture.palette.font}`
  context.fillStyle = picture.palette.colour(tone)
  context.direction = picture.direction
  context.textAlign = 'start'
  context.textBaseline = 'middle'
}

function paintHead(context: CanvasRenderingContext2D, picture: Picture): void {
  write(context, picture, '600 18px', 'ink')
  context.fillText(picture.title, across(picture, margin), margin + 10)
  write(context, picture, '13px', 'soft')
  context.fillText(picture.subtitle, across(picture, margin), margin + 36)
}

const signWidth = 18

function legendRows(context: CanvasRenderingContext2D, picture: Picture): LegendItem[][] {
  context.font = `13px ${picture.palette.font}`
  const rows: LegendItem[][] = []
  let used = Number.POSITIVE_INFINITY
  for (const item of picture.legend) {
    const needed = signWidth + context.measureText(item.label).width + 24
    if (used + needed > picture.width) {
      rows.push([])
      used = 0
    }
    rows.at(-1)?.push(item)
    used += needed
  }
  return rows
}

function paintLegend(
  context: CanvasRenderingContext2D,
  picture: Picture,
  { row, y }: { row: LegendItem[]; y: number },
): void {
  let x = margin
  for (const item of row) {
    const left = picture.direction === 'rtl' ? across(picture, x) - 12 : x
    paintSign(context, item, { colour: picture.palette.colour(item.tone), left, y })
    write(context, picture, '13px', 'soft')
    context.fillText(item.label, across(picture, x + signWidth), y)
    x += signWidth + context.measureText(item.label).width + 24
  }
}

function paintSign(
  context: CanvasRenderingContext2D,
  { shape }: LegendItem,
  { colour, left, y }: { colour: string; left: number; y: number },
): void {
  context.save()
  context.fillStyle = context.strokeStyle = colour
  context.lineWidth = 2
  context.beginPath()
  if (shape === 'area') context.globalAlpha = 0.25
  if (shape === 'dashed') context.setLineDash([4, 3])
  if (shape === 'box' || shape === 'area') context.fillRect(left, y - 6, 12, 12)
  else if (shape === 'dot') context.arc(left + 6, y, 3.5, 0, 2 * Math.PI)
  else {
    const isUpright = shape === 'upright'
    context.moveTo(isUpright ? left + 6 : left, isUpright ? y - 7 : y)
    context.lineTo(isUpright ? left + 6 : left + 12, isUpright ? y + 7 : y)
    context.stroke()
  }
  if (shape === 'dot') context.fill()
  context.restore()
}
