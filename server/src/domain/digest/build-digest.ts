import { type Day, formatDay, localDay } from '@touchline/shared/calendar.ts'
import type { OverviewReply } from '@touchline/shared/contract/overview.ts'
import type { Deps } from '../deps.ts'
import type { SiteDirectory } from '../directory.ts'
import { chooseDigest, entriesOf } from '../messages/choose-digest.ts'
import type { Digest } from '../messages/facts.ts'
import { buildOverview } from '../overview/build-overview.ts'
import type { SegmentFinder } from '../overview/segments.ts'
import { countWaiting } from './count-waiting.ts'
import { listQuotes } from './list-quotes.ts'
import { onlyNews } from './only-news.ts'

/** A week alone has few answers; the overview looks at four as well. */
const days = 28

/** With the windows of so many Mondays before, those of one Monday overlap: they may see the same change. */
const overlapping = days / 7 - 1

/** Some tens of milliseconds each; who has more answers in a month does not reply to each. */
const bounds = { look: 5000, mostLooked: 50_000 }

/**
 * What is told on a Monday of the week before it, in the calendar of the site. Undefined where there is nothing to tell: nobody has
 * answered for eight weeks, or the next Monday has come since.
 */
export async function buildDigest(
  deps: Pick<Deps, 'store' | 'now'> & { publicUrl: string },
  directory: SiteDirectory,
  day: Day,
): Promise<Digest | undefined> {
  const { site } = directory
  if (localDay(deps.now(), site.time_zone) >= day + 7) return undefined
  const overviews: OverviewReply[] = []
  for (let weeks = 0; weeks <= overlapping; weeks++)
    overviews.push(await overviewUntil(deps, directory, day - 1 - 7 * weeks))
  const [current, ...earlier] = overviews as [OverviewReply, ...OverviewReply[]]
  const news = onlyNews(current, earlier)
  const waiting = await countWaiting(deps, directory, bounds)
  if (entriesOf(news).length === 0 && !waiting) return undefined
  const week = { from: day - 7, to: day - 1 }
  const quotes = await listQuotes(deps, directory, week)
  return {
    kind: 'digest',
    site: site.name,
    url: `${deps.publicUrl}/sites/${site.key}?to=${formatDay(week.to)}`,
    from: formatDay(week.from),
    to: formatDay(week.to),
    ...chooseDigest(news, { waiting, quotes }),
  }
}

const overviewUntil = (
  { store, now }: Pick<Deps, 'store' | 'now'>,
  directory: SiteDirectory,
  last: Day,
): Promise<OverviewReply> =>
  buildOverview({ store, now, segments: noSegments }, directory, {
    ...{ days, compare: 'previous', lines: false, to: formatDay(last) },
  })

/** Nothing is told of them, and to find them takes longer than all the rest. */
const noSegments: SegmentFinder = { find: async () => ({ worked_out_at: '', list: [] }) }
