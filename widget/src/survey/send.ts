import type { AnswerInput } from '@touchline/shared/contract/answer.ts'
import type { ImpressionInput } from '@touchline/shared/contract/impression.ts'
import type { Handover } from '../handover.ts'
import type { Patience } from './more/patience.ts'
import type { More } from './parts.ts'
import { createShelf } from './shelf.ts'
import { tellListeners } from './showing.ts'

/** The way to the server. Nothing here ever throws or rejects. */
export interface Sender {
  /** Keeps the answer until the server has acknowledged it. A newer revision replaces the older. */
  send(answer: AnswerInput): Promise<void>
  /** Tries everything that is unsent, one by one, unless another tab does; and again later until nothing is left. */
  flush(): Promise<void>
  /** Fire and forget. */
  impress(impression: ImpressionInput): void
}

/** What the sender needs of the browser. `now` gives milliseconds since 1970, `random` a number from 0 up to 1. */
export interface Surroundings {
  readonly fetch: typeof fetch
  now(): number
  random(): number
  /** Like `setTimeout`, whose number `clearTimeout` takes. */
  after(run: () => void, milliseconds: number): number
  readonly locks: LockManager | undefined
  /** Brings what is needed when a first try has failed. */
  loadMore(): Promise<Pick<More, 'createPatience'>>
}

/** How long to wait at most for another try at loading what tries again, in milliseconds. */
const reloadMs = 6e4

export const createSender = (
  { config, folder, store, listeners }: Handover,
  surroundings: Surroundings,
): Sender => {
  const { fetch, now, random, after, loadMore } = surroundings
  const nameOf = (part: string) => `touchline.${part}.${config.site}`
  const [prefix, pause] = [`${nameOf('out')}.`, nameOf('pause')]
  const shelf = createShelf(store)
  let patience: Patience | undefined
  let turn = Promise.resolve(true)

  const post = async (path: string, content: object) => {
    const body = JSON.stringify(content)
    // A text body needs no preflight. Keepalive outlives the page, but browsers refuse it to large bodies.
    return fetch(`${folder}../v1/${path}`, {
      method: 'POST',
      body,
      keepalive: new Blob([body]).size <= 6e4,
      credentials: 'omit',
      // A request that hangs must not keep the others waiting for ever.
      signal: AbortSignal.timeout?.(6e4),
    })
  }
  /** True when this revision of the answer needs no more care. */
  const deliver = async (name: string) => {
    const item = shelf.get(name)
    if (!item) return true
    // An earlier page may have been told to wait.
    if (patience ? patience.timeLeft() : shelf.get(pause)) return false
    try {
      const answer = JSON.parse(item)
      const reply = await post('answers', { ...answer, sent_at: new Date(now()).toISOString() })
      const wish = reply.headers.get('retry-after')
      if (wish)
        await patiently(
          ({ note }) => note(wish),
          () => {},
        )
      // Captive portals and proxies answer too: our server echoes the id, or gives its refusal a code.
      const { id, code, detail, notice } = await reply.json()
      const isRefused = typeof code === 'string' && isRefusal.test(`${reply.status}`)
      const message = detail || notice
      if (message) console.warn('Touchline:', message)
      if (isRefused) tellListeners(listeners, 'error', { survey: answer.survey, id: answer.id, message })
      else if (!reply.ok || id !== answer.id) return false
      // A newer revision may have taken its place while this one was on its way.
      if (shelf.get(name) === item) shelf.remove(name)
      patience?.renew()
      return true
    } catch {
      // Offline, most likely.
      return false
    }
  }
  /** One request at a time: the browser limits what may be in flight together. */
  const deliverInTurn = (name: string) => (turn = turn.then(() => deliver(name)))
  /** Does this with what tries again; where that cannot be loaded, which is so offline, does `instead` later. */
  const patiently = async (act: (patience: Patience) => unknown, instead: () => void) => {
    try {
      const { createPatience } = await loadMore()
      patience ??= createPatience({
        ...surroundings,
        shelf,
        prefix,
        lock: nameOf('lock'),
        deliver: deliverInTurn,
        pause,
      })
    } catch {
      after(instead, random() * reloadMs)
      return
    }
    await act(patience)
  }
  const attempt = async (name: string) => {
    if (!(await deliverInTurn(name)))
      await patiently(
        ({ retry }) => retry(),
        () => attempt(name),
      )
  }
  const flush = () => patiently(({ flush }) => flush(), flush)
  return {
    flush,
    send: answer => {
      const name = prefix + answer.id
      shelf.set(name, JSON.stringify(answer))
      return attempt(name)
    },
    impress: impression => {
      post('impressions', impression).catch(() => {})
    },
  }
}

/** Statuses for which the same request would be refused again. Time-outs and "too many" pass. */
const isRefusal = /^4(?!08|25|29)/
