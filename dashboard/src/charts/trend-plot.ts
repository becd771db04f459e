import uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import type { AxisRange } from './axis-range.ts'
import type { Palette } from './palette.ts'
import type { TrendColumns } from './trend-points.ts'

/** What the plot shows. */
export interface PlotView {
  columns: TrendColumns
  axis: AxisRange
  /** Of each point, for the axis below. */
  labels: string[]
  tick: (value: number) => string
  /** Where new versions of surveys lie between the points. */
  marks: number[]
  palette: Palette
  /** Of the words; the chart itself runs from left to right in every language. */
  direction: 'ltr' | 'rtl'
  width: number
  height: number
  /** How many times as large all of it is drawn: pictures are finer than some screens. */
  zoom: number
}

export interface PlotEvents {
  /** Which point is looked at; null when none is. */
  onLook: (index: number | null) => void
  /** Where the drawing has come to lie, in CSS pixels within the plot. */
  onLayout: (layout: PlotLayout) => void
}

export interface PlotLayout {
  top: number
  height: number
  /** From the left, of a place between the points. */
  xOf: (place: number) => number
}

export interface Plot {
  look: (index: number | null) => void
  destroy: () => void
}

/** The columns of the data by their numbers. */
const at = { low: 1, high: 2, line: 3, single: 4, before: 5 } as const

/** Draws a trend into an element. Comes with its own stylesheet, and only when a trend is looked at. */
export function createPlot(target: HTMLElement, view: PlotView, events: PlotEvents): Plot {
  const { x, low, high, line, single, before } = view.columns
  const plot = new uPlot(optionsOf(view, events), [x, low, high, line, single, before], target)
  const follow = (event: PointerEvent) => {
    if (event.pointerType === 'mouse') return
    const { left } = plot.over.getBoundingClientRect()
    plot.setCursor({ left: event.clientX - left, top: 0 })
  }
  plot.over.addEventListener('pointerdown', follow)
  plot.over.addEventListener('pointermove', follow)
  return {
    look: index =>
      plot.setCursor(index === null ? { left: -10, top: -10 } : { left: plot.valToPos(index, 'x'), top: 0 }),
    destroy: () => plot.destroy(),
  }
}

/** The same plot as pixels, as fine as a picture is. */
export async function drawPlot(view: PlotView): Promise<HTMLCanvasElement> {
  const { x, low, high, line, single, before } = view.columns
  const target = document.createElement('div')
  return await new Promise(resolve => {
    const options = optionsOf(view, { onLook: () => {}, onLayout: () => {} })
    const hooks = { ...options.hooks, ready: [({ ctx }: uPlot) => resolve(ctx.canvas)] }
    new uPlot({ ...options, hooks }, [x, low, high, line, single, before], target)
  })
}

function optionsOf(view: PlotView, { onLook, onLayout }: PlotEvents): uPlot.Options {
  const { columns, axis, zoom } = view
  return {
    width: view.width * zoom,
    height: view.height * zoom,
    padding: [24 * zoom, 28 * zoom, 0, 0],
    legend: { show: false },
    cursor: {
      y: false,
      drag: { x: false, y: false, setScale: false },
      points: { size: (_, series) => (series === at.line || series === at.before ? 9 : 0) },
    },
    scales: {
      x: { time: false, range: [-0.5, columns.x.length - 0.5] },
      y: { range: [axis.low, axis.high] },
    },
    axes: axesOf(view),
    series: seriesOf(view),
    bands: [{ series: [at.high, at.low], fill: faded(view.palette.colour('accent'), 0.15) }],
    hooks: {
      drawClear: [
        ({ ctx }) => {
          ctx.direction = view.direction
        },
      ],
      drawAxes: [plot => drawBehind(plot, view)],
      draw: [plot => drawAlone(plot, view)],
      setCursor: [plot => onLook(plot.cursor.idx ?? null)],
      ready: [plot => onLayout(layoutOf(plot))],
    },
  }
}

function layoutOf(plot: uPlot): PlotLayout {
  const { offsetLeft, offsetTop, offsetHeight } = plot.over
  const [left, right] = [plot.scales.x?.min ?? 0, plot.scales.x?.max ?? 1]
  const wide = plot.over.offsetWidth
  return {
    top: offsetTop,
    height: offsetHeight,
    xOf: place => offsetLeft + ((place - left) / (right - left)) * wide,
  }
}

function axesOf({ labels, tick, axis, palette, width, zoom }: PlotView): uPlot.Axis[] {
  const font = `${12 * zoom}px ${palette.font}`
  const soft = palette.colour('soft')
  const widest = Math.max(0, ...labels.map(label => label.length * 6.6))
  const distance = Math.max(1, Math.ceil(((widest + 22) * labels.length) / Math.max(1, width - 80)))
  const places = labels.flatMap((_, index) => (index % distance ? [] : [index]))
  return [
    {
      ...{ stroke: soft, font, size: 30 * zoom, gap: 8 * zoom },
      splits: () => places,
      values: () => places.map(place => labels[place] ?? ''),
      grid: { show: false },
      ticks: { show: false },
    },
    {
      ...{ stroke: soft, font, size: 52 * zoom, gap: 8 * zoom },
      splits: () => axis.ticks,
      values: () => axis.ticks.map(tick),
      grid: { stroke: palette.colour('line'), width: zoom },
      ticks: { show: false },
    },
  ]
}

function seriesOf({ palette, columns, zoom }: PlotView): uPlot.Series[] {
  const accent = palette.colour('accent')
  const soft = palette.colour('soft')
  const surface = palette.colour('surface')
  const none = { show: false }
  const end = { label: '', points: none, width: 0 }
  const alone = lonely(columns.line)
  const dots = { size: 7 * zoom, width: 2 * zoom, stroke: accent, fill: surface }
  return [
    {},
    end,
    end,
    {
      ...{ stroke: accent, width: 2.25 * zoom },
      points: { ...dots, show: true, filter: columns.x.length <= 40 ? null : alone },
    },
    {
      ...{ stroke: 'transparent', width: 0 },
      points: { show: true, size: 5 * zoom, width: 0, fill: faded(accent, 0.6), stroke: 'transparent' },
    },
    { stroke: soft, width: 1.5 * zoom, dash: [4 * zoom, 4 * zoom], points: none },
  ]
}

/** Points without a neighbour, which no line would show. */
const lonely = (values: readonly (number | null)[]): number[] =>
  values.flatMap((value, index) =>
    value !== null && (values[index - 1] ?? null) === null && (values[index + 1] ?? null) === null
      ? [index]
      : [],
  )

/** The line of 0, where the axis has one in its middle, and where surveys changed. */
function drawBehind(plot: uPlot, { axis, marks, palette, zoom }: PlotView): void {
  const { ctx, bbox } = plot
  ctx.save()
  ctx.lineWidth = Math.max(1, Math.round(devicePixelRatio * zoom))
  ctx.strokeStyle = palette.colour('strong-line')
  const drawLine = (x1: number, y1: number, x2: number, y2: number) => {
    ctx.beginPath()
    ctx.moveTo(x1, y1)
    ctx.lineTo(x2, y2)
    ctx.stroke()
  }
  if (axis.low < 0 && axis.high > 0) {
    const y = Math.round(plot.valToPos(0, 'y', true)) + 0.5
    drawLine(bbox.left, y, bbox.left + bbox.width, y)
  }
  for (const mark of marks) {
    const x = Math.round(plot.valToPos(mark, 'x', true)) + 0.5
    drawLine(x, bbox.top, x, bbox.top + bbox.height)
  }
  ctx.restore()
}

/** A band needs two points; a single one shows its interval as an upright line. */
function drawAlone(plot: uPlot, { columns, palette, zoom }: PlotView): void {
  const { ctx } = plot
  ctx.save()
  ctx.strokeStyle = faded(palette.colour('accent'), 0.4)
  ctx.lineWidth = 2 * devicePixelRatio * zoom
  for (const index of lonely(columns.line)) {
    const x = plot.valToPos(index, 'x', true)
    ctx.beginPath()
    ctx.moveTo(x, plot.valToPos(columns.low[index] ?? 0, 'y', true))
    ctx.lineTo(x, plot.valToPos(columns.high[index] ?? 0, 'y', true))
    ctx.stroke()
  }
  ctx.restore()
}

/** A colour as the browser tells it, `rgb(…)`, through which the ground is seen. */
const faded = (colour: string, share: number): string =>
  `color-mix(in srgb, ${colour} ${share * 100}%, transparent)`
