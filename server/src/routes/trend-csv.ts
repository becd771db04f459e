import type { TrendReply, TrendSeries } from '@touchline/shared/contract/trend.ts'
import { type CsvCell, toCsv } from '@touchline/shared/csv.ts'

const columns = [
  ...['group', 'value', 'name', 'metric', 'scale_min', 'scale_max', 'start', 'end'],
  ...['count', 'score', 'low', 'high', 'mean', 'negative', 'neutral', 'positive'],
  ...['shown', 'started', 'dismissed', 'commented'],
  ...['window_days', 'window_count', 'window_score', 'window_low', 'window_high'],
]

const ofSeries = ({ group, name, metric, scale, window, buckets }: TrendSeries): CsvCell[][] =>
  buckets.map(bucket => [
    ...[group.by, group.value, name, metric, scale.min, scale.max, bucket.start, bucket.end],
    ...[bucket.count, bucket.score, bucket.interval?.low ?? null, bucket.interval?.high ?? null, bucket.mean],
    ...[bucket.negative, bucket.neutral, bucket.positive],
    ...[bucket.shown, bucket.started, bucket.dismissed, bucket.commented],
    ...[window.days, bucket.trailing?.count ?? null, bucket.trailing?.score ?? null],
    ...[bucket.trailing?.interval?.low ?? null, bucket.trailing?.interval?.high ?? null],
  ])

/** A row for each bucket of each series. */
export const trendToCsv = ({ series }: TrendReply): string => toCsv([columns, ...series.flatMap(ofSeries)])
