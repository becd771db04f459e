import type { OverviewEntry, OverviewReply } from '@touchline/shared/contract/overview.ts'
import { type CsvCell, toCsv } from '@touchline/shared/csv.ts'

const columns = [
  ...['stage', 'touchpoint', 'survey', 'name', 'metric', 'scale_min', 'scale_max', 'start', 'end'],
  ...['count', 'score', 'low', 'high', 'mean', 'negative', 'neutral', 'positive'],
  ...['shown', 'response_rate', 'previous_count', 'previous_score'],
  ...['difference', 'difference_low', 'difference_high', 'p', 'verdict', 'last_answer_on', 'few_lately'],
]

const ofEntry = (entry: OverviewEntry, { from, to }: OverviewReply['current']): CsvCell[] => {
  const { current, previous, change } = entry
  return [
    ...[entry.stage, entry.touchpoint, entry.survey, entry.name, entry.metric],
    ...[entry.scale.min, entry.scale.max, from, to],
    ...[current.count, current.score, current.interval?.low ?? null, current.interval?.high ?? null],
    ...[current.mean, current.negative, current.neutral, current.positive],
    ...[current.shown, current.response_rate?.rate ?? null],
    ...[previous?.count ?? null, previous?.score ?? null, change?.difference ?? null],
    ...[change?.interval?.low ?? null, change?.interval?.high ?? null, change?.p ?? null],
    ...[change?.verdict ?? null, entry.last_answer_on, String(entry.few_lately)],
  ]
}

/** A row for each survey about the whole relation, then for each touchpoint, stage by stage. */
export const overviewToCsv = ({ current, relationship, stages }: OverviewReply): string => {
  const entries = [...relationship, ...stages.flatMap(({ touchpoints }) => touchpoints)]
  return toCsv([columns, ...entries.map(entry => ofEntry(entry, current))])
}
