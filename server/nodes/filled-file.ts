import { once } from 'node:events'
import { keep } from '../bench/children.ts'
import { fill } from '../bench/fill.ts'
import { sampleCount } from '../bench/prepare-site.ts'
import { post, startServer } from '../test/support/server-process.ts'
import { untilFolded } from '../torture/kill-rounds.ts'
import { furnish, touchpoints } from './furnish.ts'

/** A database of about so many answers of the last two years, at three touchpoints. Returns a secret key of its site. */
export async function makeFilledFile(file: string, answers: number): Promise<string> {
  const { child, address, installationKey } = await startServer(file, { TOUCHLINE_LIMITS: 'off' })
  keep(child)
  const exit = once(child, 'exit')
  const key = await furnish(address, installationKey)
  for (let number = 0; number < sampleCount; number++) await sendSample(address, number)
  await untilFolded(file)
  child.kill('SIGTERM')
  await exit
  fill(file, answers, () => {})
  return key
}

/** What all other rows are patterned after. */
async function sendSample(address: string, number: number): Promise<void> {
  const sample = {
    ...{ site: 'shop', survey: 'account-nps', version: 1 },
    id: `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`,
    touchpoint: touchpoints[number % touchpoints.length],
    answers: { recommend: (number * 7) % 11, ...(number % 5 === 0 && { why: `For reason ${number}` }) },
    locale: number % 3 === 0 ? 'de' : 'en',
    page: 'https://www.shop.example/account/orders',
    ...(number % 10 === 0 && { customer: { id: `sample-${number}`, traits: { plan: 'business' } } }),
  }
  const { status, detail } = await post(`${address}/v1/answers`, undefined, sample)
  if (status !== 'created') throw new Error(`a sample was not kept: ${detail}`)
}
