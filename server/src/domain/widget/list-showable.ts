import type { Store } from '../../store/store.ts'
import { currentVersion, type KnownSurvey, listPresent, type SiteDirectory } from '../directory.ts'

/** The surveys that the loader may show: live, not over, and with answers still wanted. */
export async function listShowable(
  store: Store,
  directory: SiteDirectory,
  now: number,
): Promise<KnownSurvey[]> {
  const live = listPresent(directory.surveys).filter(
    survey => survey.status === 'live' && !isOver(survey, now),
  )
  const isFull = await Promise.all(live.map(survey => hasItsQuota(store, directory, survey)))
  return live.filter((_, index) => !isFull[index])
}

const rulesOf = (survey: KnownSurvey) => currentVersion(survey).definition.targeting

export const isOver = (survey: KnownSurvey, now: number) =>
  Date.parse(rulesOf(survey).ends_at ?? '9999-12-31') <= now

/** The loader has it already and waits for its day. */
export const startsLater = (survey: KnownSurvey, now: number) =>
  Date.parse(rulesOf(survey).starts_at ?? '1970-01-01') > now

/** Counted over all versions, because the owner wants that many answers to the survey. */
async function hasItsQuota(
  store: Store,
  { site, measures }: SiteDirectory,
  survey: KnownSurvey,
): Promise<boolean> {
  const { quota } = rulesOf(survey)
  if (quota === undefined) return false
  const ofHeadline = [...survey.versions.values()].flatMap(({ measures: [headline] }) => headline?.id ?? [])
  const measureIds = measures.filter(({ id }) => ofHeadline.includes(id)).map(({ id }) => id)
  return (await store.countRatings({ siteId: site.id, generation: site.generation, measureIds })) >= quota
}
