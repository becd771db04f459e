import type { AnswerInput } from '@touchline/shared/contract/answer.ts'
import type { ImpressionInput } from '@touchline/shared/contract/impression.ts'
import type { Loader } from '../loader/loader.ts'
import type { Outbox } from '../loader/modules.ts'
import { deliver, nameOf, post } from './deliver.ts'
import { browser, type Surroundings } from './surroundings.ts'

/** The way to the server. Nothing here ever throws or rejects. */
export interface Sender {
  /** Keeps the answer until the server has acknowledged it. A newer revision replaces the older. */
  send(answer: AnswerInput): Promise<void>
  /** Fire and forget. */
  impress(impression: ImpressionInput): void
}

/** How long to wait at most for another try at loading what tries again, in milliseconds. */
const reloadMs = 6e4

export const createSender = (
  loader: Pick<Loader, 'config' | 'folder' | 'listeners' | 'store' | 'signal' | 'load'>,
  { now, random, after }: Surroundings = browser,
): Sender => {
  let to = loader
  const attempt = async (name: string): Promise<void> => {
    if (await deliver(to, name, now)) return
    await loader
      .load<Outbox>('outbox')
      .then(outbox => outbox.retry(to))
      // Who is offline cannot fetch what tries again either.
      .catch(() => after(() => attempt(name), random() * reloadMs))
  }
  return {
    send: answer => {
      const name = `${nameOf(loader, 'out')}.${answer.id}`
      const item = JSON.stringify(answer)
      try {
        to.store[name] = item
      } catch {
        // The storage is full: this page alone remembers.
        to = { ...loader, store: { [name]: item } }
      }
      return attempt(name)
    },
    impress: impression => {
      post(loader, 'impressions', impression).catch(() => {})
    },
  }
}
