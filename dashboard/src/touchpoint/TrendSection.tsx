import { axisRange } from '../charts/axis-range.ts'
import { axisLabel } from '../charts/bucket-label.ts'
import type { LegendItem } from '../charts/legend.ts'
import { TrendChart } from '../charts/TrendChart.tsx'
import { factsOf } from '../charts/trend-facts.ts'
import { columnsOf, isThin, lineOf, placeOf, pointsOf, type TrendPoint } from '../charts/trend-points.ts'
import type { VersionMark } from '../charts/VersionMarks.tsx'
import { pointsText, scoreRange, scoreText } from '../figures/score-text.ts'
import { useSite } from '../session/site.tsx'
import { useDates } from '../texts/dates.ts'
import { useSpeech } from '../texts/speech.tsx'
import { type Place, scoreLine, useChartPlace } from './chart-place.ts'
import { trendTable } from './trend-table.ts'
import { nameOfPoint, type TrendWords } from './trend-words.ts'
import { csvAddress } from './use-figures.ts'
import { useVersionStarts } from './versions.ts'

/** The score over time, with what it was before and where a survey has changed. */
export function TrendSection(place: Place) {
  const speech = useSpeech()
  const dates = useDates()
  const site = useSite()
  const { figures } = place
  const { series, earlier, reply } = figures
  const frame = useChartPlace(place, 'trend', speech.texts.touchpoint.trend)
  const points = pointsOf(series.buckets, earlier?.series?.buckets ?? [], earlier?.daysApart ?? 0)
  const words = { speech, dates, figures, points, thin: isThin(points, series.window.days) }
  const columns = columnsOf(points, words.thin)
  const { low, high, single, before } = columns
  const axis = axisRange([...low, ...high, ...single, ...before], scoreRange(series.metric))
  const versions = useMarks(place.touchpoint.key, words)
  const nameOf = (index: number) => nameOfPoint(words, points[index])
  const cut = axis.isWhole ? [] : [cutText(words, axis)]
  return (
    <TrendChart
      {...frame}
      about={aboutText(words)}
      summary={[summaryText(words), ...cut].join(' ')}
      legend={legendOf(words, versions)}
      table={trendTable(words, versions)}
      csv={csvAddress(site.key, figures.asked)}
      view={{
        ...{ columns, axis },
        labels: points.map(point => axisLabel(dates, reply.every, point)),
        tick: value => scoreText(speech, series.metric, value),
      }}
      versions={versions}
      nameOf={nameOf}
      tell={index => tellPoint(words, points[index])}
    />
  )
}

function useMarks(touchpoint: string, { speech, points }: TrendWords): VersionMark[] {
  return useVersionStarts(touchpoint).flatMap(({ survey, version, day }) => {
    const place = placeOf(day, points)
    const label = speech.say(speech.texts.touchpoint.version, { survey, version })
    return place === null ? [] : [{ place, version, label }]
  })
}

function tellPoint(words: TrendWords, point: TrendPoint | undefined): string {
  if (!point) return ''
  const { speech, figures, thin } = words
  const { texts, say } = speech
  const { metric, window } = figures.series
  const days = thin ? [say(texts.charts.at_window, { count: window.days })] : []
  const before = point.before && lineOf(point.before, thin)
  const earlier =
    before?.score == null ? [] : [say(texts.charts.before_at, { score: scoreLine(speech, metric, before) })]
  return [
    nameOfPoint(words, point),
    ...days,
    scoreLine(speech, metric, lineOf(point, thin)),
    ...earlier,
  ].join(' · ')
}

function aboutText({ speech: { texts, say }, figures: { reply, series }, thin }: TrendWords): string {
  const { touchpoint } = texts
  const unit = touchpoint.unit_names[reply.every === 'hour' ? 'day' : reply.every]
  return thin
    ? say(touchpoint.window_about, { unit, count: series.window.days })
    : say(touchpoint.trend_about, { unit })
}

function cutText({ speech, figures }: TrendWords, axis: { low: number; high: number }): string {
  const { metric } = figures.series
  const whole = scoreRange(metric)
  return speech.say(speech.texts.charts.cut_axis, {
    low: scoreText(speech, metric, axis.low),
    high: scoreText(speech, metric, axis.high),
    least: scoreText(speech, metric, whole.low),
    most: scoreText(speech, metric, whole.high),
  })
}

function summaryText(words: TrendWords): string {
  const { speech, figures, points, thin } = words
  const { charts } = speech.texts
  const facts = factsOf(points, thin)
  if (!facts) return charts.summary_none
  const write = (score: number) => scoreText(speech, figures.series.metric, score)
  const { highest, lowest, first, last } = facts
  const told = { last: write(last.score), last_at: nameOfPoint(words, last.point) }
  if (first.point === last.point) return speech.say(charts.summary_one, told)
  return speech.say(charts.summary, {
    ...told,
    highest: write(highest.score),
    highest_at: nameOfPoint(words, highest.point),
    lowest: write(lowest.score),
    lowest_at: nameOfPoint(words, lowest.point),
    first_at: nameOfPoint(words, first.point),
    change: pointsText(speech, facts.change),
  })
}

function legendOf({ speech, figures, points, thin }: TrendWords, versions: VersionMark[]): LegendItem[] {
  const { texts, say } = speech
  const { charts } = texts
  const line = thin ? say(charts.window_line, { count: figures.series.window.days }) : charts.score_line
  const items: (LegendItem | false)[] = [
    { shape: 'line', tone: 'accent', label: line },
    { shape: 'area', tone: 'accent', label: charts.interval },
    thin && { shape: 'dot', tone: 'accent', label: charts.single },
    points.some(({ before }) => before && lineOf(before, thin).score !== null) && {
      ...{ shape: 'dashed', tone: 'soft', label: charts.before },
    },
    versions.length > 0 && { shape: 'upright', tone: 'strong-line', label: charts.version_line },
  ]
  return items.filter(item => item !== false)
}
