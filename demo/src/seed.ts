import { detectChanges } from '@touchline/server/domain/alerts/detect.ts'
import { recordAnswer } from '@touchline/server/domain/collecting/record-answer.ts'
import type { Deps } from '@touchline/server/domain/deps.ts'
import type { SiteDirectory } from '@touchline/server/domain/directory.ts'
import { createSite } from '@touchline/server/domain/manage-sites.ts'
import { createSurvey, patchSurvey } from '@touchline/server/domain/manage-surveys.ts'
import { createTouchpoint } from '@touchline/server/domain/manage-touchpoints.ts'
import { type Day, dayRange, localDay } from '@touchline/shared/calendar.ts'
import type { Answer } from '@touchline/shared/contract/answer.ts'
import { demoSite, demoSurveys, demoTouchpoints } from './definitions.ts'
import { type DemoAnswer, storyOfDay } from './story.ts'

/** How long the story is, in days, today included. */
const storyDays = 365

/**
 * Makes the demo site as it is defined, and tells its story up to now; what was told before is not told again, so that
 * a later start only adds the days since. `progress` hears of each day.
 */
export async function seedDemo(
  deps: Deps,
  progress: (done: number, all: number) => void,
): Promise<SiteDirectory> {
  await defineDemo(deps)
  const directory = await deps.directories.get(demoSite.key)
  const today = localDay(deps.now(), demoSite.time_zone)
  const first = await firstUntoldDay(deps, directory, today)
  for (let day = first; day <= today; day++) {
    await tellDay(deps, directory, day)
    // Told long ago, each answer would have been looked at on the day after.
    if (day % 7 === 0 || day === today)
      await detectChanges({ ...deps, now: () => dayRange(day, demoSite.time_zone).end }, directory, {
        takesImports: true,
      })
    progress(day - first + 1, today - first + 1)
  }
  return directory
}

async function defineDemo(deps: Deps): Promise<void> {
  const known = (await deps.store.listSites()).some(site => site.key === demoSite.key)
  if (!known) await createSite(deps, demoSite, true)
  const directory = await deps.directories.get(demoSite.key)
  for (const touchpoint of demoTouchpoints)
    if (!directory.touchpoints.has(touchpoint.key)) await createTouchpoint(deps, directory, touchpoint)
  for (const survey of demoSurveys) {
    const now = await deps.directories.get(demoSite.key)
    const before = now.surveys.get(survey.key)
    if (before) await patchSurvey(deps, now, before, { definition: survey.definition })
    else await createSurvey(deps, now, survey)
  }
}

/** A day was told whole when its last answer is there, because that one is always kept after the others. */
async function firstUntoldDay({ store }: Deps, { site }: SiteDirectory, today: Day): Promise<Day> {
  for (let day = today - 1; day > today - storyDays; day--) {
    const last = storyOfDay(day).at(-1)
    if (last && (await store.hasResponse({ siteId: site.id, id: last.id }))) return day + 1
  }
  return today - storyDays + 1
}

async function tellDay(deps: Deps, directory: SiteDirectory, day: Day): Promise<void> {
  const { start } = dayRange(day, demoSite.time_zone)
  const told = storyOfDay(day).filter(answer => start + answer.secondsIntoDay * 1000 <= deps.now())
  const keep = async (answer: DemoAnswer) =>
    await recordAnswer(deps, toAnswer(directory, answer, start), { source: 'import' })
  await Promise.all(told.slice(0, -1).map(keep))
  for (const last of told.slice(-1)) await keep(last)
}

function toAnswer({ surveys }: SiteDirectory, told: DemoAnswer, dayStart: number): Answer {
  const survey = surveys.get(told.survey)
  const definition = survey?.versions.get(survey.version)?.definition
  const [rated, open] = definition?.questions ?? []
  if (!survey || !rated) throw new Error(`the demo has no survey "${told.survey}"`)
  return {
    site: demoSite.key,
    id: told.id,
    revision: 1,
    survey: told.survey,
    version: survey.version,
    answers: { [rated.id]: told.rating, ...(told.comment && open && { [open.id]: told.comment }) },
    touchpoint: told.touchpoint,
    channel: told.channel,
    locale: told.locale,
    created_at: new Date(dayStart + told.secondsIntoDay * 1000).toISOString(),
  }
}
