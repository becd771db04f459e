import { formatDay } from '@touchline/shared/calendar.ts'
import { createMeters } from '../../src/meters.ts'
import { median } from '../summary.ts'
import { days } from './fill.ts'
import { openApp, touchpointCount } from './site.ts'

const trend = (name: string, today: number, longer: number) =>
  `/v1/trends?touchpoint=${name}&every=day&from=${formatDay(today - days - longer)}&to=${formatDay(today - 1)}`

/**
 * What readers ask, by name. `round` lets each be about another touchpoint, and a trend once more than the touchpoints are by another day, so
 * that none was asked before; `trend again` is about ten that were.
 */
export const questions: Record<string, (today: number, round: number) => string> = {
  trend: (today, round) => trend(place(round), today, Math.floor(round / touchpointCount)),
  'trend again': (today, round) => trend(place(round % 10), today, 0),
  overview: today => `/v1/overview?days=28&to=${formatDay(today - 1)}`,
  breakdown: (today, round) =>
    `/v1/trends?touchpoint=${place(round)}&group_by=country&every=week&window=28&from=${formatDay(today - 90)}&to=${formatDay(today - 1)}`,
}

const place = (round: number) => `place-${String((round * 7) % touchpointCount).padStart(3, '0')}`

export interface Readers {
  /** Milliseconds from the request to the reply, serialised and handed over, the middle of several. */
  ask(question: string, times: number): Promise<number>
  listen(): Promise<number>
  close(): Promise<void>
}

/** The server on a filled file, asked within its process: what the network takes is no part of the figure. */
export async function openReaders(url: string, key: string, today: number): Promise<Readers> {
  let spent: number[] = []
  const meters = createMeters()
  const { app, close } = await openApp(url, Date.now, {
    ...meters,
    replied: reply => {
      if (reply.method === 'GET') spent.push(1000 * reply.seconds)
      meters.replied(reply)
    },
  })
  let round = 0
  return {
    ask: async (question, times) => {
      spent = []
      for (let time = 0; time < times; time++) {
        const asked = questions[question]?.(today, round++) as string
        const reply = await app.inject({ url: asked, headers: { authorization: `Bearer ${key}` } })
        if (reply.statusCode !== 200) throw new Error(reply.body)
      }
      return median(spent)
    },
    listen: async () => {
      await app.listen({ port: 0, host: '127.0.0.1' })
      return (app.server.address() as { port: number }).port
    },
    close,
  }
}
