import { useEffect, useRef, useState } from 'preact/hooks'
import { useSpeech } from '../texts/speech.tsx'
import { ChartFrame } from './ChartFrame.tsx'
import type { Framed } from './framed.ts'
import { usePalette } from './palette.ts'
import { composePicture, pictureScale } from './picture.ts'
import type { Plot, PlotLayout, PlotView } from './trend-plot.ts'
import { useWidth } from './use-width.ts'
import { type VersionMark, VersionMarks } from './VersionMarks.tsx'
import './trend-chart.css'

interface Given extends Omit<Framed, 'picture' | 'children'> {
  view: Omit<PlotView, 'palette' | 'direction' | 'width' | 'height' | 'marks' | 'zoom'>
  versions: VersionMark[]
  /** What is to be said of a point. */
  tell: (index: number) => string
  /** The name of a point. */
  nameOf: (index: number) => string
  subtitle: string
}

const heightFor = (width: number) => (width < 560 ? 260 : 340)

/** A line over time that can be looked at point by point: with the mouse, a finger, or the arrow keys. */
export function TrendChart({ view, versions, tell, nameOf, subtitle, ...framed }: Given) {
  const { texts, direction } = useSpeech()
  const palette = usePalette()
  const [held, width] = useWidth<HTMLDivElement>()
  const [looked, setLooked] = useState<number | null>(null)
  const [said, setSaid] = useState('')
  const marks = versions.map(({ place }) => place)
  const drawn = { ...view, marks, palette, direction, width, height: heightFor(width), zoom: 1 }
  const { plot, layout } = usePlot(held, drawn, setLooked)
  const last = view.columns.x.length - 1
  const shown = Math.min(looked ?? lastKnown(view.columns.line), last)
  const look = (index: number) => {
    plot.current?.look(index)
    setLooked(index)
    setSaid(tell(index))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowLeft: shown - 1, ArrowRight: shown + 1, Home: 0, End: last }[event.key]
    if (to === undefined) return
    event.preventDefault()
    look(Math.max(0, Math.min(last, to)))
  }
  const picture = async () => {
    const { drawPlot } = await import('./trend-plot.ts')
    const canvas = await drawPlot({ ...drawn, zoom: pictureScale() / devicePixelRatio })
    return composePicture({
      ...{ title: framed.title, subtitle, legend: framed.legend, palette, direction },
      ...{ width, height: drawn.height },
      paint: context => context.drawImage(canvas, 0, 0, width, drawn.height),
    })
  }
  return (
    <ChartFrame {...framed} picture={picture}>
      <div class="trend-chart">
        <p class="readout" aria-hidden="true">
          {tell(shown)}
        </p>
        <p class="unseen" role="status">
          {said}
        </p>
        <div class="plot" style={{ height: `${drawn.height}px` }}>
          <div
            ref={held}
            class="plot-ground"
            role="slider"
            tabIndex={0}
            aria-label={texts.charts.readout}
            aria-valuemin={1}
            aria-valuemax={last + 1}
            aria-valuenow={shown + 1}
            aria-valuetext={nameOf(shown)}
            onKeyDown={onKeyDown}
            onFocus={() => plot.current?.look(shown)}
          />
          {layout && <VersionMarks versions={versions} layout={layout} onLook={look} />}
        </div>
      </div>
    </ChartFrame>
  )
}

const lastKnown = (line: readonly (number | null)[]) =>
  Math.max(
    0,
    line.findLastIndex(score => score !== null),
  )

/** Keeps a plot in an element, anew whenever what it shows has changed. */
function usePlot(
  held: { current: HTMLDivElement | null },
  view: PlotView,
  onLook: (index: number | null) => void,
) {
  const plot = useRef<Plot>()
  const [layout, setLayout] = useState<PlotLayout>()
  const content = JSON.stringify([view.columns, view.axis, view.labels, view.marks, view.width])
  useEffect(() => {
    if (!held.current || view.width === 0) return
    const target = held.current
    let isGone = false
    void import('./trend-plot.ts').then(({ createPlot }) => {
      if (!isGone) plot.current = createPlot(target, view, { onLook, onLayout: setLayout })
    })
    return () => {
      isGone = true
      plot.current?.destroy()
      plot.current = undefined
    }
  }, [content, view.palette, held])
  return { plot, layout }
}
