import { useSpeech } from '../texts/speech.tsx'
import type { PlotLayout } from './trend-plot.ts'

/** Where a survey began to ask something else. */
export interface VersionMark {
  /** Between the points, see `placeOf`. */
  place: number
  version: number
  label: string
}

/** A label on each line of the plot that stands for a new version. */
export function VersionMarks({
  versions,
  layout,
  onLook,
}: {
  versions: VersionMark[]
  layout: PlotLayout
  onLook: (index: number) => void
}) {
  const { texts, say } = useSpeech()
  return (
    <ul class="version-marks">
      {versions.map(({ place, version, label }) => (
        <li key={label} style={{ left: `${layout.xOf(place)}px` }}>
          <button type="button" onFocus={() => onLook(Math.max(0, Math.round(place)))}>
            {say(texts.charts.version_short, { version })} <span class="unseen">{label}</span>
          </button>
          <span class="version-tip" aria-hidden="true">
            {label}
          </span>
        </li>
      ))}
    </ul>
  )
}
