import type { TrendBucket } from '@touchline/shared/contract/trend.ts'
import { bands } from '@touchline/shared/scales.ts'
import { fewestAnswers } from '@touchline/shared/verdict.ts'
import { axisLabel, bucketLabel } from '../charts/bucket-label.ts'
import { SceneChart } from '../charts/SceneChart.tsx'
import { countTicks, type Stack, stacksScene } from '../charts/stacks-scene.ts'
import { medianOf } from '../charts/trend-points.ts'
import { useSite } from '../session/site.tsx'
import { useDates } from '../texts/dates.ts'
import { useSpeech } from '../texts/speech.tsx'
import { bandNames, type Place, percentText, useChartPlace } from './chart-place.ts'
import { csvAddress } from './use-figures.ts'

const height = 240

/** Which part of the answers was in each band, as time went by. */
export function BandsSection(place: Place) {
  const speech = useSpeech()
  const { texts, say, number } = speech
  const dates = useDates()
  const site = useSite()
  const { series, reply, asked } = place.figures
  const frame = useChartPlace(place, 'bands', texts.touchpoint.bands)
  const names = bandNames(speech, series.metric)
  const nameOf = (bucket: TrendBucket) => bucketLabel(dates, reply.every, bucket)
  const shareText = (bucket: TrendBucket, band: (typeof bands)[number]) =>
    bucket.count ? percentText(speech, (100 * bucket[band]) / bucket.count) : '–'
  const { buckets } = series
  const isCounted = medianOf(buckets.map(({ count }) => count)) < fewestAnswers
  const stackOf = (bucket: TrendBucket): Stack => ({
    label: axisLabel(dates, reply.every, bucket),
    parts: (bucket.count ? bands : []).map(band => ({
      ...{ value: isCounted ? bucket[band] : (100 * bucket[band]) / bucket.count, tone: `${band}-fill` },
      tip: `${nameOf(bucket)} · ${names[band]}: ${shareText(bucket, band)} · ${say(texts.figures.answers, { count: bucket[band] })}`,
    })),
  })
  const known = buckets.filter(({ count }) => count > 0)
  const [first, last] = [known[0], known.at(-1)]
  const tellBand = (band: (typeof bands)[number]) => {
    const name = names[band]
    if (isCounted || !first || !last)
      return say(texts.charts.band_count, {
        name,
        answers: say(texts.figures.answers, { count: series.total[band] }),
      })
    return say(texts.charts.band_change, {
      ...{ name, first: shareText(first, band), last: shareText(last, band) },
      ...{ first_at: nameOf(first), last_at: nameOf(last) },
    })
  }
  const { columns } = texts.charts
  return (
    <SceneChart
      {...frame}
      about={isCounted ? texts.touchpoint.bands_counted : texts.touchpoint.bands_about}
      summary={bands.map(tellBand).join(' ')}
      legend={bands.map(band => ({ shape: 'box', tone: `${band}-fill` as const, label: names[band] }))}
      table={{
        columns: [columns.time, columns.answers, ...bands.flatMap(band => [names[band], columns.share])],
        rows: buckets.map(bucket => [
          ...[nameOf(bucket), number(bucket.count)],
          ...bands.flatMap(band => [number(bucket[band]), shareText(bucket, band)]),
        ]),
      }}
      csv={csvAddress(site.key, asked)}
      draw={width =>
        stacksScene(buckets.map(stackOf), {
          ...{ width, height },
          ticks: isCounted
            ? countTicks(Math.max(...buckets.map(({ count }) => count)))
            : [0, 25, 50, 75, 100],
          tick: value => (isCounted ? number(value) : percentText(speech, value)),
        })
      }
    />
  )
}
