import { once } from 'node:events'
import { keep } from '../bench/children.ts'
import { startServer } from '../test/support/server-process.ts'
import { touchpoints } from './furnish.ts'

const dayMs = 86_400_000

/** Everything at once and each touchpoint alone, by day, week and month, over three years and over the span that is usual. */
function queries(): string[] {
  const now = Date.now()
  const day = (moment: number) => new Date(moment).toISOString().slice(0, 10)
  const spans = [`from=${day(now - 1000 * dayMs)}&to=${day(now)}`, `to=${day(now - 100 * dayMs)}`]
  const places = ['', ...touchpoints.map(key => `&touchpoint=${key}`), '&survey=account-nps&metric=nps']
  return ['day', 'week', 'month'].flatMap(every =>
    spans.flatMap(span => places.map(place => `every=${every}&${span}${place}`)),
  )
}

/** What a server on a database replies to each query for a trend: status and body, byte for byte. */
export async function readTrends(databaseUrl: string, key: string): Promise<Map<string, string>> {
  const { child, address } = await startServer('', { DATABASE_URL: databaseUrl, TOUCHLINE_LIMITS: 'off' })
  keep(child)
  const exit = once(child, 'exit')
  const texts = new Map<string, string>()
  for (const query of queries()) {
    const reply = await fetch(`${address}/v1/trends?${query}`, {
      headers: { authorization: `Bearer ${key}` },
    })
    texts.set(query, `${reply.status} ${await reply.text()}`)
  }
  child.kill('SIGTERM')
  await exit
  return texts
}
