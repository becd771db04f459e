import { fileURLToPath } from 'node:url'
import type { AnswerInput } from '@touchline/shared/contract/answer.ts'
import { createApp } from '../../src/app.ts'
import { buildAll } from '../../src/jobs/build.ts'
import { foldAll } from '../../src/jobs/fold.ts'
import { openStore } from '../../src/store/open-store.ts'
import { readWidgetFiles } from '../../src/widget-files.ts'
import { assertAccounted } from '../support/accounted.ts'
import type { Reply } from '../support/test-server.ts'
import { writtenAt } from './era.ts'
import { installationSecret, secretKey } from './old-site.ts'

const builtWidget = fileURLToPath(new URL('../../../widget/dist/', import.meta.url))

/** Wednesday, two days after all of it was written. */
export const reopenedAt = writtenAt + 2 * 86_400_000

/** Today's server on a database that was there before. */
export interface Reopened {
  /** Sends JSON with the site's old key. */
  call(method: 'GET' | 'POST' | 'PATCH', url: string, body?: object): Promise<Reply>
  /** Sends an answer as a page does. */
  answer(body: AnswerInput): Promise<Reply>
  /** Counts by dimension all that is not counted yet. */
  fold(): Promise<void>
  /** Counts anew all that is to be. */
  recount(): Promise<void>
  close(): Promise<void>
}

export async function reopen(url: string): Promise<Reopened> {
  const store = await openStore(url)
  const widget = readWidgetFiles(builtWidget)
  const app = await createApp({ store, now: () => reopenedAt, widget, secrets: [installationSecret] })
  const send = async (method: 'GET' | 'POST' | 'PATCH', to: string, headers: object, body?: object) => {
    const payload = body && { payload: JSON.stringify(body) }
    const reply = await app.inject({ method, url: to, headers: { ...headers }, ...payload })
    return { status: reply.statusCode, body: reply.json() }
  }
  const keyed = { authorization: `Bearer ${secretKey}` }
  const typed = { ...keyed, 'content-type': 'application/json' }
  return {
    call: async (method, to, body) => await send(method, to, body ? typed : keyed, body),
    answer: async body => await send('POST', '/v1/answers', { 'content-type': 'text/plain' }, body),
    fold: async () => await foldAll(store, { onError: throwIt }),
    recount: async () => await buildAll(app.deps, { onError: throwIt, isOver: () => false }, async () => {}),
    close: async () => {
      await app.close()
      await store.close()
      await assertAccounted(app.deps.meters)
    },
  }
}

const throwIt = (error: unknown) => {
  throw error
}
