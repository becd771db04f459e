import { nextBucket, startOfBucket } from '@touchline/shared/buckets.ts'
import { type Day, formatDay, localDay } from '@touchline/shared/calendar.ts'
import { createThemeFinder } from '@touchline/shared/comments/themes.ts'
import type { ThemeTrendQuery, ThemeTrendReply } from '@touchline/shared/contract/theme.ts'
import { emptyHistogram } from '@touchline/shared/histogram.ts'
import type { Scale } from '@touchline/shared/scales.ts'
import { shareOf } from '@touchline/shared/shares.ts'
import { summarizeBucket } from '@touchline/shared/trend.ts'
import type { Deps } from '../deps.ts'
import type { SiteDirectory } from '../directory.ts'
import { refuseTooMany, ruleOf, type Span, spanOf } from '../trends/span.ts'
import { chooseComments, type KnownComment } from './choose-comments.ts'
import { mostRead, readComments } from './read-comments.ts'

/** How often each theme comes up, and how those rate who say it. Throws `invalid` or `unknown_…` with the field that is wrong. */
export async function buildThemeTrend(
  deps: Pick<Deps, 'store' | 'now'>,
  directory: SiteDirectory,
  query: ThemeTrendQuery,
): Promise<ThemeTrendReply> {
  const { site } = directory
  const span = spanOf(query, site.time_zone, deps.now())
  const themes = (await deps.store.listThemes(site.id)).map(row => ({ ...row, words: JSON.parse(row.words) }))
  refuseTooMany(Math.max(1, themes.length), span, query.every)
  const buckets = bucketsIn(span, ruleOf(site, query.every))
  const starts = buckets.map(({ start }) => start)
  const find = createThemeFinder(themes.map(({ words }) => words))
  const cells = themes.map(() => starts.map(() => new Tally()))
  const all = starts.map(() => 0)
  const take = ({ row, text, rating, measure }: KnownComment) => {
    const at = starts.findLastIndex(start => start <= localDay(row.answered_at, site.time_zone))
    all[at] = (all[at] ?? 0) + 1
    for (const theme of find({ language: row.language ?? undefined, text }))
      cells[theme]?.[at]?.add(measure?.scale, rating)
  }
  const choice = chooseComments(directory, query)
  const { read, isCut } = await readComments(deps, directory, { choice, span, most: mostRead }, take)
  return {
    ...{ from: formatDay(span.from), to: formatDay(span.to), every: query.every },
    ...{ basis: 'rows', comments: read, is_cut: isCut },
    themes: themes.map(({ key, name }, theme) => {
      const tallies = cells[theme] as Tally[]
      return {
        ...{ key, name, total: sumOf(tallies).tell(read) },
        buckets: buckets.map(({ start, end }, at) => ({
          start: formatDay(start),
          end: formatDay(end),
          ...(tallies[at] as Tally).tell(all[at] as number),
        })),
      }
    }),
  }
}

function bucketsIn({ from, to }: Span, rule: ReturnType<typeof ruleOf>): { start: Day; end: Day }[] {
  const buckets: { start: Day; end: Day }[] = []
  for (let start = from; start <= to; ) {
    const next = nextBucket(startOfBucket(start, rule), rule)
    buckets.push({ start, end: Math.min(next - 1, to) })
    start = next
  }
  return buckets
}

/** The comments about a theme in one bucket, with the ratings that stand beside them. */
class Tally {
  count = 0
  readonly ratings = new Map<Scale, number[]>()

  add(scale: Scale | undefined, rating: number | null): void {
    this.count++
    if (!scale || rating === null) return
    const histogram = this.ratings.get(scale) ?? [...emptyHistogram()]
    histogram[rating] = (histogram[rating] as number) + 1
    this.ratings.set(scale, histogram)
  }

  tell(comments: number) {
    const share = shareOf(this.count, comments)
    return {
      ...{ comments, count: this.count, share: share?.share ?? null, interval: share?.interval ?? null },
      scores: [...this.ratings].map(([scale, histogram]) => {
        const counts = { histogram, shown: null, started: null, dismissed: null, commented: 0 }
        const { count, score, interval } = summarizeBucket(scale, counts)
        return { metric: scale.metric, scale: { min: scale.min, max: scale.max }, count, score, interval }
      }),
    }
  }
}

function sumOf(tallies: Tally[]): Tally {
  const sum = new Tally()
  for (const { count, ratings } of tallies) {
    sum.count += count
    for (const [scale, histogram] of ratings) {
      const known = sum.ratings.get(scale) ?? [...emptyHistogram()]
      sum.ratings.set(
        scale,
        known.map((number, rating) => number + (histogram[rating] as number)),
      )
    }
  }
  return sum
}
