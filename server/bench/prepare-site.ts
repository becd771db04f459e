import type { AnswerInput } from '@touchline/shared/contract/answer.ts'
import { type ListeningServer, post, startServer } from '../test/support/server-process.ts'
import { npsDefinition } from '../test/support/test-server.ts'
import { untilFolded } from '../torture/kill-rounds.ts'
import { end, keep } from './children.ts'

export const surveyKey = 'account-nps'

/** How many answers stand in a prepared file, as patterns for rows that are made without a server. */
export const sampleCount = 50

/** A server as an operator runs it, but that it takes any number of answers from one place. */
export async function startRealServer(file: string): Promise<ListeningServer & { port: number }> {
  const server = await startServer(file, { TOUCHLINE_LIMITS: 'off' })
  keep(server.child)
  return { ...server, port: Number(new URL(server.address).port) }
}

/** Makes a file with a site, its survey and some answers to it, all by way of the API. Whatever the site declares belongs here. */
export async function prepareSite(file: string): Promise<void> {
  const server = await startRealServer(file)
  await addShop(server)
  for (let number = 0; number < sampleCount; number++) await sendSample(server.address, number)
  await end(server.child)
}

/** The site with its survey. */
export async function addShop({
  address,
  installationKey,
}: Pick<ListeningServer, 'address' | 'installationKey'>): Promise<void> {
  const { secret_key } = await post(`${address}/v1/sites`, installationKey, {
    key: 'shop',
    name: 'Shop',
    dimensions: ['locale', 'plan'],
  })
  const touchpoint = { key: 'account', name: 'Account', stage: 'come-back', metric: 'nps' }
  await post(`${address}/v1/touchpoints`, secret_key, touchpoint)
  const survey = { key: surveyKey, name: 'NPS', status: 'live', definition: npsDefinition }
  await post(`${address}/v1/surveys`, secret_key, survey)
}

/**
 * How long the server goes on after the last reply until its answers are counted by dimension as well, in milliseconds. The time of
 * a measurement ends only then.
 */
export async function lagBehindReplies(file: string): Promise<number> {
  const begun = performance.now()
  await untilFolded(file)
  return performance.now() - begun
}

async function sendSample(address: string, number: number): Promise<void> {
  const sample: AnswerInput = {
    site: 'shop',
    id: `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`,
    survey: surveyKey,
    version: 1,
    answers: { recommend: number % 11, ...(number % 5 === 0 && { why: `For reason ${number}` }) },
    locale: 'en',
    page: 'https://www.shop.example/account/orders',
    ...(number % 10 === 0 && { customer: { id: `sample-${number}`, traits: { plan: 'business' } } }),
  }
  const { status, detail } = await post(`${address}/v1/answers`, undefined, sample)
  if (status !== 'created') throw new Error(`a sample was not kept: ${detail}`)
}
