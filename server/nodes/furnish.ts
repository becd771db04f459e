import { post } from '../test/support/server-process.ts'
import { npsDefinition } from '../test/support/test-server.ts'

/** Where answers may be given; the first is the survey’s own. */
export const touchpoints = ['account', 'renewal', 'delivery'] as const

/**
 * Makes the site `shop`, its touchpoints and its survey `account-nps`, with the secret key of the installation. Returns a secret key
 * of the site.
 */
export async function furnish(address: string, installationKey: string | undefined): Promise<string> {
  const site = { key: 'shop', name: 'Shop', dimensions: ['plan', 'locale'] }
  const { secret_key: key = '' } = await post(`${address}/v1/sites`, installationKey, site)
  for (const touchpoint of touchpoints)
    await post(`${address}/v1/touchpoints`, key, {
      ...{ key: touchpoint, name: touchpoint, stage: 'come-back', metric: 'nps' },
    })
  const survey = { key: 'account-nps', name: 'NPS', status: 'live', definition: npsDefinition }
  const { status } = await post(`${address}/v1/surveys`, key, survey)
  if (status !== 'live') throw new Error(`the shop could not be furnished: ${status}`)
  return key
}
