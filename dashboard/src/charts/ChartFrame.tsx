import { useId } from 'preact/hooks'
import { useSpeech } from '../texts/speech.tsx'
import { ChartTable } from './ChartTable.tsx'
import { ChartTools } from './ChartTools.tsx'
import type { Framed } from './framed.ts'
import { Legend } from './Legend.tsx'
import './chart-frame.css'

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
