import type { AnswerInput } from '@touchline/shared/contract/answer.ts'
import type { ImpressionInput } from '@touchline/shared/contract/impression.ts'
import type { Handover } from '../handover.ts'

/** The way to the server. Nothing here ever throws or rejects. */
export interface Sender {
  /** Keeps the answer until the server has acknowledged it. A newer revision replaces the older. */
  send(answer: AnswerInput): Promise<void>
  /** Tries everything that is unsent, one by one: the browser limits what may be in flight together. */
  flush(): Promise<void>
  /** Fire and forget. */
  impress(impression: ImpressionInput): void
}

/** `now` gives milliseconds since 1970. */
export const createSender = ({ config, folder, store }: Handover, now: () => number): Sender => {
  const prefix = `touchline.out.${config.site}.`
  // A text body needs no preflight; keepalive outlives the page.
  const post = async (path: string, body: object) =>
    fetch(`${folder}../v1/${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      keepalive: true,
      credentials: 'omit',
    })
  const deliver = async (key: string) => {
    try {
      const item = store[key] as string
      const answer = JSON.parse(item)
      const reply = await post('answers', { ...answer, sent_at: new Date(now()).toISOString() })
      // Captive portals and proxies answer too: our server echoes the id, or gives its refusal a code.
      const receipt = await reply.json()
      const isSettled = reply.ok
        ? receipt.id === answer.id
        : typeof receipt.code === 'string' && isRefusal.test(`${reply.status}`)
      // A newer revision may have taken its place while this one was on its way.
      if (isSettled && store[key] === item) delete store[key]
      const remark = receipt.notice || receipt.detail
      if (remark) console.warn('Touchline:', remark)
    } catch {
      // Offline, most likely: it stays for the next page view.
    }
  }
  return {
    send: answer => {
      const key = prefix + answer.id
      const item = JSON.stringify(answer)
      try {
        store[key] = item
      } catch {
        // The storage is full: this page alone remembers.
        store = { [key]: item }
      }
      return deliver(key)
    },
    flush: async () => {
      for (const key of Object.keys(store)) if (key.startsWith(prefix)) await deliver(key)
    },
    impress: impression => {
      post('impressions', impression).catch(() => {})
    },
  }
}

/** Statuses for which the same request would be refused again. Time-outs and "too many" pass. */
const isRefusal = /^4(?!08|25|29)/
