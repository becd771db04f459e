import { Icon } from '../parts/Icon.tsx'
import { useSpeech } from '../texts/speech.tsx'
import { saveBlob, saveCanvas } from './download.ts'
import type { Framed } from './framed.ts'

/** The other view of a chart, and what one can take with one. */
export function ChartTools({ title, isTable, onTable, csv, fileName, picture }: Framed) {
  const { texts, say } = useSpeech()
  const { charts } = texts
  const takePicture = async () => {
    const canvas = await picture()
    if (canvas) saveCanvas(canvas, `${fileName}.png`)
  }
  const csvName = `${fileName}.csv`
  const csvLabel = say(charts.csv_of, { title })
  return (
    <div class="chart-tools">
      <fieldset class="segments" aria-label={say(charts.view, { title })}>
        {([false, true] as const).map(wants => (
          <button
            key={`${wants}`}
            type="button"
            class="quiet"
            aria-pressed={isTable === wants}
            onClick={() => onTable(wants)}
          >
            {wants ? charts.as_table : charts.as_chart}
          </button>
        ))}
      </fieldset>
      {typeof csv === 'string' ? (
        <a class="button take" href={csv} download={csvName} aria-label={csvLabel}>
          <Icon name="download" /> {charts.csv}
        </a>
      ) : (
        <button
          type="button"
          class="take"
          aria-label={csvLabel}
          onClick={() => saveBlob(new Blob([csv()], { type: 'text/csv' }), csvName)}
        >
          <Icon name="download" /> {charts.csv}
        </button>
      )}
      {!isTable && (
        <button
          type="button"
          class="take"
          aria-label={say(charts.png_of, { title })}
          onClick={() => void takePicture()}
        >
          <Icon name="download" /> {charts.png}
        </button>
      )}
    </div>
  )
}
