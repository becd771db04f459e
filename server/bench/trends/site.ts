import { fileURLToPath } from 'node:url'
import { newSite } from '@touchline/shared/contract/site.ts'
import { type Metric, type Scale, scales } from '@touchline/shared/scales.ts'
import { createApp } from '../../src/app.ts'
import { createSite } from '../../src/domain/manage-sites.ts'
import { createMeters } from '../../src/meters.ts'
import { openStore } from '../../src/store/open-store.ts'
import { readWidgetFiles } from '../../src/widget-files.ts'

const builtWidget = fileURLToPath(new URL('../../../widget/dist/', import.meta.url))

export const touchpointCount = 100

/** The dimensions with how many values each has. */
export const dimensions = { device: 3, locale: 6, country: 12, plan: 4 } as const
export type Dimension = keyof typeof dimensions

/** One touchpoint with its survey, by the numbers that the store has given them. */
export interface MadeTouchpoint {
  id: number
  surveyId: number
  measureId: number
  scale: Scale
}

const metricOf = (number: number): Metric => (['nps', 'csat', 'ces'] as const)[number % 3] as Metric
const keyOf = (number: number) => `place-${String(number).padStart(3, '0')}`

/** The server on a database, without its process, as the bench asks it. */
export async function openApp(url: string, now = Date.now, meters = createMeters()) {
  const store = await openStore(url)
  const app = await createApp({ store, now, meters, widget: readWidgetFiles(builtWidget) })
  return {
    app,
    store,
    close: async () => {
      await app.close()
      await store.close()
    },
  }
}

/** Makes a site with a hundred touchpoints and their surveys, by way of the API. Returns its key and what was made. */
export async function makeSite(url: string): Promise<{ key: string; made: MadeTouchpoint[] }> {
  const { app, store, close } = await openApp(url)
  const site = newSite.parse({ key: 'shop', name: 'Shop', dimensions: Object.keys(dimensions) })
  const { secret_key: key } = await createSite(app.deps, site)
  const post = async (path: string, payload: object) => {
    const headers = { authorization: `Bearer ${key}` }
    const reply = await app.inject({ method: 'POST', url: path, headers, payload })
    if (reply.statusCode >= 300) throw new Error(reply.body)
  }
  for (let number = 0; number < touchpointCount; number++) {
    const [place, metric] = [keyOf(number), metricOf(number)]
    const stage = site.stages[number % site.stages.length] as string
    await post('/v1/touchpoints', { key: place, name: `Place ${number}`, stage, metric })
    const question = { id: 'rating', type: 'rating', metric, text: 'How was it?' }
    const definition = { kind: 'transactional', touchpoint: place, questions: [question] }
    await post('/v1/surveys', { key: place, name: `Survey ${number}`, status: 'live', definition })
  }
  const directory = await app.deps.directories.get('shop')
  const made = [...directory.touchpoints.values()].map(({ id, key: place, metric }) => {
    const survey = directory.surveys.get(place)
    const measure = directory.measures.find(({ surveyId }) => surveyId === survey?.id)
    return { id, surveyId: survey?.id as number, measureId: measure?.id as number, scale: scales[metric] }
  })
  await store.ping()
  await close()
  return { key, made }
}
