import { newSite } from '@touchline/shared/contract/site.ts'
import { createSite } from '../../src/domain/manage-sites.ts'
import { openApp } from '../trends/site.ts'

export const siteKey = 'shop'
export const surveyKey = 'orders'

/** Makes a site with one survey, by way of the API. Returns its key. */
export async function makeShop(url: string): Promise<string> {
  const { app, close } = await openApp(url)
  const site = newSite.parse({ key: siteKey, name: 'Shop', dimensions: ['country', 'plan'] })
  const { secret_key: key } = await createSite(app.deps, site)
  const post = async (path: string, payload: object) => {
    const headers = { authorization: `Bearer ${key}` }
    const reply = await app.inject({ method: 'POST', url: path, headers, payload })
    if (reply.statusCode >= 300) throw new Error(reply.body)
  }
  await post('/v1/touchpoints', { key: 'order', name: 'Order', stage: site.stages[0], metric: 'nps' })
  const questions = [
    { id: 'score', type: 'rating', metric: 'nps', text: 'Would you recommend us?' },
    { id: 'comment', type: 'comment', text: 'Why?' },
  ]
  const definition = { kind: 'transactional', touchpoint: 'order', questions }
  await post('/v1/surveys', { key: surveyKey, name: 'Orders', status: 'live', definition })
  await close()
  return key
}
