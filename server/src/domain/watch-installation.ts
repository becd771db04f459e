import { allows } from '@touchline/shared/allows.ts'
import type { Installation } from '@touchline/shared/contract/installation.ts'
import type { SightedOrigins } from './collecting/sighted-origins.ts'
import type { Deps } from './deps.ts'
import { type KnownSurvey, listPresent, type SiteDirectory } from './directory.ts'
import { isOver, listShowable, startsLater } from './widget/list-showable.ts'

/** What this process has seen of a site's script, and what the script asks now. */
export async function watchInstallation(
  { store, installations, now }: Pick<Deps, 'store' | 'installations' | 'now'>,
  directory: SiteDirectory,
): Promise<Installation> {
  const { fetchedAt, fetchedBy, shownAt, answeredAt, refused } = installations.of(directory.site.id)
  const showable = await listShowable(store, directory, now())
  const live = listPresent(directory.surveys).filter(({ status }) => status === 'live')
  return {
    as_of: toInstant(now()),
    since: toInstant(installations.since),
    fetched_at: toLately(fetchedAt),
    fetched_by: toSightings(fetchedBy),
    shown_at: toLately(shownAt),
    answered_at: toLately(answeredAt),
    // What has been mended meanwhile is no news.
    refused: toSightings(refused)
      .map(({ origin, at }) => ({ origin: origin ?? 'null', at }))
      .filter(({ origin }) => !allows(directory.origins, origin)),
    surveys: live.map(survey => ({
      key: survey.key,
      name: survey.name,
      state: stateOf(survey, showable, now()),
    })),
  }
}

const toInstant = (at: number) => new Date(at).toISOString()
const toLately = (at: number | undefined) => (at === undefined ? null : toInstant(at))

const toSightings = (origins: SightedOrigins) =>
  origins.newestFirst().map(({ origin, at }) => ({ origin, at: toInstant(at) }))

function stateOf(
  survey: KnownSurvey,
  showable: KnownSurvey[],
  now: number,
): Installation['surveys'][number]['state'] {
  if (!showable.includes(survey)) return isOver(survey, now) ? 'over' : 'quota_reached'
  return startsLater(survey, now) ? 'waiting' : 'asking'
}
