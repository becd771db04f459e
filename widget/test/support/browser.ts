import type { AnswerInput } from '@touchline/shared/contract/answer.ts'
import { vi } from 'vitest'
import { createPatience, type Patience } from '../../src/outbox/patience.ts'
import type { WidgetEvent } from '../../src/page.ts'
import { createSender } from '../../src/survey/send.ts'

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

/** A sender and what tries again, in a browser whose clock, chance and network the test decides. Chance gives the longest delay. */
export const senderWith = (
  store: Record<string, string> = {},
  change: { random?: () => number; locks?: LockManager; load?: () => Promise<never> } = {},
) => {
  const clock = { now: noon }
  const timers: { run: () => unknown; ms: number }[] = []
  const told: [WidgetEvent, string | undefined][] = []
  const fetched = vi.fn<typeof fetch>(async (_, init) => json({ id: JSON.parse(init?.body as string).id }))
  vi.stubGlobal('fetch', (...request: Parameters<typeof fetch>) => fetched(...request))
  const surroundings = {
    now: () => clock.now,
    random: change.random ?? (() => 1),
    after: (run: () => unknown, ms: number) => timers.push({ run, ms }),
  }
  const patiences = new Map<object, Patience>()
  const patienceFor = (waiting: Parameters<typeof createPatience>[0]) => {
    const known = patiences.get(waiting.store)
    const patience = known ?? createPatience(waiting, { ...surroundings, locks: change.locks })
    patiences.set(waiting.store, patience)
    return patience
  }
  const listener = ({ message }: { message?: string }) => told.push(['error', message])
  const loader = {
    config: { site: 'shop', build: 'b', surveys: [] },
    folder: 'https://t.example/base/w/',
    listeners: new Set([['error', listener] as const]),
    store,
    signal: new AbortController().signal,
    load: change.load ?? (async () => ({ retry: (waiting: never) => patienceFor(waiting).retry() }) as never),
  }
  const sender = createSender(loader, surroundings)
  /** Lets the time pass until the latest timer, and runs it. */
  const wait = async () => {
    const { run, ms } = timers.at(-1) as (typeof timers)[0]
    clock.now += ms
    await run()
  }
  const waits = () => timers.map(({ ms }) => ms)
  const flush = () => patienceFor(loader).flush()
  return { sender, flush, fetched, clock, wait, waits, told, store }
}
