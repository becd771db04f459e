import { api, ask, Refusal } from '../api.ts'
import type { Site } from '../session/site.tsx'
import {
  definitionOf,
  type StartingKey,
  type StartingSurvey,
  stageFor,
  startingKeys,
  startingSurveys,
} from './starting-surveys.ts'

export interface Beginning {
  key: StartingKey
  /** What the site's people will read. */
  names: { survey: string; touchpoint: string }
  pages: string[]
}

/** Makes one of the starting surveys live, at a touchpoint that is added where it is not there yet. */
export async function beginAsking(
  { key: site, stages }: Site,
  starting: StartingSurvey,
  { key, names, pages }: Beginning,
): Promise<void> {
  const params = { query: { site } }
  const [touchpoints, surveys] = await Promise.all([
    ask(api.GET('/v1/touchpoints', { params })),
    ask(api.GET('/v1/surveys', { params })),
  ])
  const { touchpoint, metric } = starting
  if (!touchpoints.some(known => known.key === touchpoint)) {
    const body = { key: touchpoint, name: names.touchpoint, metric, stage: stageFor(starting, stages) }
    await ask(api.POST('/v1/touchpoints', { params, body }))
  }
  const survey = { name: names.survey, definition: definitionOf(starting, pages), status: 'live' as const }
  if (surveys.some(known => known.key === key))
    await ask(
      api.PATCH('/v1/surveys/{survey}', { params: { ...params, path: { survey: key } }, body: survey }),
    )
  else await ask(api.POST('/v1/surveys', { params, body: { key, ...survey } }))
}

/** Takes away the other surveys that were begun with: whoever has changed their mind wants one question. What has answers stays. */
export async function dropOthers({ key: site }: Site, chosen: StartingKey): Promise<void> {
  const surveys = await ask(api.GET('/v1/surveys', { params: { query: { site } } }))
  for (const survey of startingKeys.filter(key => key !== chosen)) {
    if (!surveys.some(({ key }) => key === survey)) continue
    const { touchpoint } = startingSurveys[survey]
    const query = { site }
    await unlessRefused(ask(api.DELETE('/v1/surveys/{survey}', { params: { path: { survey }, query } })))
    await unlessRefused(
      ask(api.DELETE('/v1/touchpoints/{touchpoint}', { params: { path: { touchpoint }, query } })),
    )
  }
}

const unlessRefused = (act: Promise<unknown>) =>
  act.catch(error => {
    if (!(error instanceof Refusal)) throw error
  })
