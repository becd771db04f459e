import { toCsv } from '@touchline/shared/csv.ts'
import { type Band, bandOf, bands, ratingsOn } from '@touchline/shared/scales.ts'
import { columnsScene } from '../charts/columns-scene.ts'
import { SceneChart } from '../charts/SceneChart.tsx'
import { useSpeech } from '../texts/speech.tsx'
import { bandNames, type Place, percentText, useChartPlace } from './chart-place.ts'
import { scaleOfSeries } from './sample-size.ts'

const height = 220

/** How many gave each rating. */
export function DistributionSection(place: Place) {
  const speech = useSpeech()
  const { texts, say, number } = speech
  const { series } = place.figures
  const { histogram, count, shares } = series.total
  const frame = useChartPlace(place, 'ratings', texts.touchpoint.distribution)
  const scale = scaleOfSeries(series)
  const names = bandNames(speech, series.metric)
  const rows = ratingsOn(scale).map(rating => {
    const given = histogram[rating] ?? 0
    return { rating, given, band: bandOf(scale, rating), share: percentText(speech, (100 * given) / count) }
  })
  const most = rows.reduce((best, one) => (one.given > best.given ? one : best))
  const { columns } = texts.charts
  const used = bands.filter(band => rows.some(row => row.band === band))
  const labelOf = (band: Band) => {
    const told = shares?.[band]
    if (!told) return names[band]
    const [low, high] = [told.interval.low, told.interval.high].map(end => percentText(speech, end))
    const ends = say(texts.figures.between, { low: low ?? '', high: high ?? '' })
    return `${names[band]} ${percentText(speech, told.share)} (${ends})`
  }
  return (
    <SceneChart
      {...frame}
      about={texts.touchpoint.distribution_about}
      summary={say(texts.charts.most, {
        rating: most.rating,
        share: most.share,
        answers: say(texts.figures.answers, { count }),
      })}
      legend={used.map(band => ({ shape: 'box', tone: `${band}-fill` as const, label: labelOf(band) }))}
      table={{
        columns: [columns.rating, columns.answers, columns.share, columns.band],
        rows: rows.map(({ rating, given, share, band }) => [
          number(rating),
          number(given),
          share,
          names[band],
        ]),
      }}
      csv={() =>
        toCsv([['rating', 'count', 'band'], ...rows.map(({ rating, given, band }) => [rating, given, band])])
      }
      draw={width =>
        columnsScene(
          rows.map(({ rating, given, share, band }) => ({
            ...{ label: number(rating), figure: share, value: given, tone: `${band}-fill` as const },
            tip: say(texts.common.named, {
              name: number(rating),
              value: `${say(texts.figures.answers, { count: given })}, ${share}`,
            }),
          })),
          width,
          height,
        )
      }
    />
  )
}
