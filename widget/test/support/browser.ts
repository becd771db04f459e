import type { AnswerInput } from '@touchline/shared/contract/answer.ts'
import { vi } from 'vitest'
import type { Handover, WidgetEvent } from '../../src/handover.ts'
import * as more from '../../src/survey/more/main.ts'
import { createSender, type Surroundings } from '../../src/survey/send.ts'

/** 2 May 2026, noon. */
export const noon = Date.UTC(2026, 4, 2, 12)

export const json = (body: unknown, status = 200, headers = {}) =>
  new Response(JSON.stringify(body), { status, headers })

export const answer = (id: string, change: Partial<AnswerInput> = {}): AnswerInput => ({
  site: 'shop',
  id,
  revision: 1,
  survey: 'nps',
  version: 1,
  answers: { q: 9 },
  created_at: new Date(noon).toISOString(),
  ...change,
})

export const keyOf = (id: string) => `touchline.out.shop.${id}`

/** A sender in a browser whose clock, chance and network the test decides. Chance gives the longest delay. */
export const senderWith = (store: Record<string, string> = {}, change: Partial<Surroundings> = {}) => {
  const clock = { now: noon }
  const timers: { run: () => Promise<void>; ms: number }[] = []
  const told: [WidgetEvent, string | undefined][] = []
  const fetched = vi.fn<typeof fetch>(async (_, init) => json({ id: JSON.parse(init?.body as string).id }))
  const stage1 = {
    config: { site: 'shop' },
    folder: 'https://t.example/base/w/',
    listeners: [['error', ({ message }: { message?: string }) => told.push(['error', message])]],
    store,
  } as unknown as Handover
  const sender = createSender(stage1, {
    fetch: fetched,
    now: () => clock.now,
    random: () => 1,
    after: (run, ms) => timers.push({ run: run as () => Promise<void>, ms }),
    locks: undefined,
    loadMore: async () => more,
    ...change,
  })
  /** Lets the time pass until the latest timer, and runs it. */
  const wait = async () => {
    const { run, ms } = timers.at(-1) as (typeof timers)[0]
    clock.now += ms
    await run()
  }
  const waits = () => timers.map(({ ms }) => ms)
  return { sender, fetched, clock, wait, waits, told, store }
}
