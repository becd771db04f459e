import type { TrendSeries } from '@touchline/shared/contract/trend.ts'
import type { Metric } from '@touchline/shared/scales.ts'
import { type AxisRange, axisRange } from '../charts/axis-range.ts'
import { intervalsScene } from '../charts/intervals-scene.ts'
import { SceneChart } from '../charts/SceneChart.tsx'
import { scoreRange, scoreText } from '../figures/score-text.ts'
import { SelectField } from '../parts/Field.tsx'
import { useSite } from '../session/site.tsx'
import { type Speech, useSpeech } from '../texts/speech.tsx'
import { type Place, scoreLine, useChartPlace } from './chart-place.ts'
import { measureKey } from './measures.ts'
import { csvAddress, useTrend } from './use-figures.ts'

/** The score of each channel, survey or value of a dimension, with how sure each is. */
export function BreakdownSection(place: Place) {
  const speech = useSpeech()
  const { texts, say, number } = speech
  const site = useSite()
  const { figures, selecting } = place
  const { metric } = figures.series
  const frame = useChartPlace(place, 'breakdown', texts.touchpoint.breakdown)
  const choices = ['channel', 'survey', ...site.dimensions]
  const by = choices.find(one => one === selecting.selection.by) ?? 'channel'
  const asked = { ...figures.asked, every: 'quarter' as const, group_by: by, compare: 'none' as const }
  const found = useTrend(asked)
  const rows = (found.data?.series ?? [])
    .filter(one => measureKey(one) === measureKey(figures.series) && one.total.count > 0)
    .map(one => ({ ...one.total, name: groupName(speech, one) }))
  const write = (score: number | null | undefined) => scoreText(speech, metric, score ?? null)
  const axis = axisRange(
    rows.flatMap(({ interval }) => [interval?.low ?? null, interval?.high ?? null]),
    scoreRange(metric),
  )
  const { columns } = texts.charts
  return (
    <SceneChart
      {...frame}
      about={texts.touchpoint.breakdown_about}
      summary={summaryOf(speech, metric, rows, axis)}
      legend={[
        { shape: 'dot', tone: 'accent', label: texts.charts.score_line },
        { shape: 'line', tone: 'accent', label: texts.charts.interval },
      ]}
      choices={
        <div class="narrow">
          <SelectField
            label={texts.touchpoint.by}
            value={by}
            options={choices.map(one => [one, dimensionName(speech, one)] as const)}
            onChoose={value => selecting.select({ by: value === 'channel' ? undefined : value })}
          />
        </div>
      }
      table={{
        columns: [columns.group, columns.answers, columns.score, columns.low, columns.high],
        rows: rows.map(({ name, count, score, interval }) => [
          ...[name, number(count), write(score), write(interval?.low), write(interval?.high)],
        ]),
      }}
      csv={csvAddress(site.key, asked)}
      draw={width =>
        intervalsScene(
          rows.map(row => ({
            ...{ label: row.name, figure: scoreLine(speech, metric, row), score: row.score },
            ...{ low: row.interval?.low ?? null, high: row.interval?.high ?? null },
            tip: say(texts.common.named, { name: row.name, value: scoreLine(speech, metric, row) }),
          })),
          { width, axis, tick: write },
        )
      }
    />
  )
}

type Group = TrendSeries['total'] & { name: string }

/** The best and the worst group in words, and which part of the scale is shown where it is not all of it. */
function summaryOf(speech: Speech, metric: Metric, groups: readonly Group[], axis: AxisRange): string {
  const { texts, say } = speech
  const sorted = groups.toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0))
  const [best, worst] = [sorted[0], sorted.at(-1)]
  const told =
    best && worst && best !== worst
      ? say(texts.charts.best_and_worst, {
          ...{ best: best.name, best_score: scoreLine(speech, metric, best) },
          ...{ worst: worst.name, worst_score: scoreLine(speech, metric, worst) },
        })
      : texts.touchpoint.one_group
  if (axis.isWhole) return told
  const write = (score: number) => scoreText(speech, metric, score)
  const cut = say(texts.charts.cut_axis, {
    ...{ low: write(axis.low), high: write(axis.high) },
    ...{ least: write(scoreRange(metric).low), most: write(scoreRange(metric).high) },
  })
  return `${told} ${cut}`
}

const hasName = <Names extends object>(names: Names, name: string): name is keyof Names & string =>
  Object.hasOwn(names, name)

/** A declared fact is called as the site calls it, but for those that the product knows. */
function dimensionName({ texts }: Speech, by: string): string {
  const { groups } = texts.touchpoint
  return hasName(groups, by) ? groups[by] : by
}

function groupName({ texts }: Speech, { group: { by, value }, name }: TrendSeries): string {
  if (value === null) return texts.touchpoint.other_values
  return by === 'channel' && hasName(texts.channels, value) ? texts.channels[value] : name
}
