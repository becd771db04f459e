import { useSpeech } from '../texts/speech.tsx'
import { type Drawing, size } from './draw-moment.ts'

const { width, height, start, end, top, bottom } = size

/** Draws what was worked out; it runs from left to right in every language. */
export function ChartDrawing({
  drawing,
  kind,
  label,
  scoreOf,
  dayOf,
}: {
  drawing: Drawing
  kind: 'fall' | 'rise'
  label: string
  scoreOf: (score: number) => string
  dayOf: (day: string) => string
}) {
  const { texts, direction } = useSpeech()
  // The drawing runs from left to right; what stands in it is read as its language is, by the marks of Unicode for that.
  const read = (text: string) => (direction === 'rtl' ? `\u2067${text}\u2069` : text)
  const floor = height - bottom
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} class={kind}>
      {drawing.levels.map(({ y, score }) => (
        <g key={score}>
          <line class="level" x1={start} x2={width - end} y1={y} y2={y} />
          <text class="scale" x={start - 8} y={y + 4}>
            {scoreOf(score)}
          </text>
        </g>
      ))}
      <path class="band" d={drawing.band} />
      <line class="since" x1={drawing.since.x} x2={drawing.since.x} y1={top} y2={floor} />
      <line class="found" x1={drawing.found.x} x2={drawing.found.x} y1={top} y2={floor} />
      <path class="line" d={drawing.line} />
      {drawing.points.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r="2.5" />
      ))}
      <text class="mark-since" x={drawing.since.x - 5} y={top - 7}>
        {texts.alerts.chart_began}
      </text>
      <text class="mark-found" x={drawing.found.x + 5} y={top - 7}>
        {texts.alerts.chart_found}
      </text>
      <text class="first" x={start} y={height - 8}>
        {read(dayOf(drawing.ends[0]))}
      </text>
      <text class="last" x={width - end} y={height - 8}>
        {read(dayOf(drawing.ends[1]))}
      </text>
    </svg>
  )
}
