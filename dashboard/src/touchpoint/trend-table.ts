import type { Table } from '../charts/ChartTable.tsx'
import { lineOf } from '../charts/trend-points.ts'
import type { VersionMark } from '../charts/VersionMarks.tsx'
import { scoreText } from '../figures/score-text.ts'
import { nameOfPoint, type TrendWords } from './trend-words.ts'

/** All that the trend shows, point by point. */
export function trendTable(words: TrendWords, versions: readonly VersionMark[]): Table {
  const { speech, figures, points, thin } = words
  const { columns } = speech.texts.charts
  const write = (score: number | null | undefined) => scoreText(speech, figures.series.metric, score ?? null)
  const windowNames = thin ? [columns.window_score, columns.window_low, columns.window_high] : []
  const ends = (one: { score: number | null; interval: { low: number; high: number } | null } | null) => [
    write(one?.score),
    write(one?.interval?.low),
    write(one?.interval?.high),
  ]
  return {
    columns: [
      ...[columns.time, columns.answers, columns.score, columns.low, columns.high],
      ...windowNames,
      columns.before,
      ...(versions.length ? [columns.versions] : []),
    ],
    rows: points.map((point, index) => [
      ...[nameOfPoint(words, point), speech.number(point.count)],
      ...ends(point),
      ...(thin ? ends(lineOf(point, thin)) : []),
      write(point.before && lineOf(point.before, thin).score),
      ...(versions.length ? [labelsAt(versions, index)] : []),
    ]),
  }
}

const labelsAt = (versions: readonly VersionMark[], index: number): string =>
  versions
    .filter(({ place }) => place >= index - 0.5 && place < index + 0.5)
    .map(({ label }) => label)
    .join(', ')
