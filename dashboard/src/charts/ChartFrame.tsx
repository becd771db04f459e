import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { useSpeech } from '../texts/speech.tsx'
import { ChartTable, type Table } from './ChartTable.tsx'
import { ChartTools } from './ChartTools.tsx'
import { Legend } from './Legend.tsx'
import type { LegendItem } from './legend.ts'
import './chart-frame.css'

export interface Framed {
  title: string
  /** What is seen, in a sentence. */
  about: string
  /** The same in words, for whoever does not see it. */
  summary: string
  legend: LegendItem[]
  table: Table
  isTable: boolean
  onTable: (isTable: boolean) => void
  /** Where the figures are as CSV, or what makes them. */
  csv: string | (() => string)
  /** Without an ending. */
  fileName: string
  /** Makes the picture of the chart. */
  picture: () => Promise<HTMLCanvasElement | undefined>
  /** Choices that belong to this chart alone. */
  choices?: ComponentChildren
  children: ComponentChildren
}

/** A chart with what belongs to every chart: its words, its table, its figures as CSV and itself as a picture. */
export function ChartFrame(framed: Framed) {
  const { texts } = useSpeech()
  const id = useId()
  const { title, about, summary, isTable } = framed
  return (
    <section class="card chart-frame" aria-labelledby={id} aria-describedby={`${id}-summary`}>
      <header>
        <div>
          <h2 id={id}>{title}</h2>
          <p class="hint">{about}</p>
        </div>
        <ChartTools {...framed} />
      </header>
      {framed.choices}
      {!isTable && framed.legend.length > 0 && <Legend items={framed.legend} />}
      <div class="chart-body">
        {isTable ? <ChartTable caption={title} table={framed.table} /> : framed.children}
      </div>
      <p class="hint summary" id={`${id}-summary`}>
        <span class="unseen">{texts.charts.in_words} </span>
        {summary}
      </p>
    </section>
  )
}
