import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AnswerInput } from '@touchline/shared/contract/answer.ts'
import { newSite } from '@touchline/shared/contract/site.ts'
import { type App, type AppOptions, createApp } from '../../src/app.ts'
import { createSite } from '../../src/domain/manage-sites.ts'
import { openStore } from '../../src/store/open-store.ts'
import { readWidgetFiles } from '../../src/widget-files.ts'
import { assertAccounted } from './accounted.ts'
import { askDatabase } from './ask-database.ts'
import { usualDatabase } from './usual-database.ts'

const builtWidget = fileURLToPath(new URL('../../../widget/dist/', import.meta.url))

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export interface TestServer {
  app: App
  file: string
  databaseUrl: string
  /** The clock of the server; set it to travel. */
  clock: { now: number }
  /** A secret key of the site `shop`. */
  key: string
  /** Sends JSON with the site's key, and reads the reply. */
  call(method: Method, url: string, body?: unknown): Promise<Reply>
  /** Sends an answer as a page does: text/plain and no key. */
  answer(body: unknown): Promise<Reply>
  /** Asks the database itself, on whichever engine. */
  rows<Row extends object>(sql: string): Promise<Row[]>
  /** The same of several questions. */
  rowsOfEach(queries: string[]): Promise<object[][]>
  /** The ids of all responses. */
  keptIds(): Promise<string[]>
  customers(): Promise<object[]>
  /** The response that was received last, with its answers read from JSON. */
  newestResponse(): Promise<KeptResponse>
  /** Throws unless every answer that was received is accounted for in the measurements. */
  close(): Promise<void>
}

export interface KeptResponse {
  revision: number
  customer_id: string | null
  answers: Record<string, unknown>
}

export interface Reply {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: tests read replies of every shape
  body: any
}

/**
 * A real server over a real file in a folder of its own below `parent`, or over the database of an address, with the site `shop`
 * in Berlin. What looks into the file is for the former only.
 */
export async function openTestServer(
  parent = tmpdir(),
  { databaseUrl, ...options }: Partial<AppOptions> & { databaseUrl?: string } = {},
): Promise<TestServer> {
  const folder = mkdtempSync(join(parent, 'touchline-'))
  const file = join(folder, 'test.db')
  const clock = { now: Date.parse('2026-05-04T10:00:00Z') }
  const url = databaseUrl ?? (await usualDatabase()) ?? `file:${file}`
  const store = await openStore(url)
  const asker = askDatabase(url)
  const { rows, rowsOfEach } = asker
  const widget = readWidgetFiles(builtWidget)
  const app = await createApp({ store, now: () => clock.now, widget, dataFolder: folder, ...options })
  const site = newSite.parse({ key: 'shop', name: 'Shop', time_zone: 'Europe/Berlin' })
  const { secret_key: key } = await createSite(app.deps, site)

  const send = async (method: Method, url: string, headers: object, body?: unknown) => {
    const payload =
      body === undefined ? {} : { payload: typeof body === 'string' ? body : JSON.stringify(body) }
    const reply = await app.inject({ method, url, headers: { ...headers }, ...payload })
    return { status: reply.statusCode, body: reply.body === '' ? undefined : reply.json() }
  }
  const keyed = { authorization: `Bearer ${key}` }
  const typed = { ...keyed, 'content-type': 'application/json' }
  return {
    app,
    file,
    databaseUrl: url,
    clock,
    key,
    call: async (method, url, body) => await send(method, url, body === undefined ? keyed : typed, body),
    answer: async body => await send('POST', '/v1/answers', { 'content-type': 'text/plain' }, body),
    ...{ rows, rowsOfEach },
    keptIds: async () => (await rows<{ id: string }>('select id from response')).map(({ id }) => id),
    customers: async () => await rows('select * from customer'),
    newestResponse: async () => {
      const query =
        'select revision, customer_id, answers from response order by received_at desc, id desc limit 1'
      const [row] = await rows<Omit<KeptResponse, 'answers'> & { answers: string }>(query)
      if (!row) throw new Error('no response was kept')
      return { ...row, answers: JSON.parse(row.answers) }
    },
    close: async () => {
      await app.close()
      await store.close()
      await asker.close()
      rmSync(folder, { recursive: true })
      await assertAccounted(app.deps.meters)
    },
  }
}

export const npsDefinition = {
  kind: 'relationship',
  touchpoint: 'account',
  questions: [
    {
      id: 'recommend',
      type: 'rating',
      metric: 'nps',
      text: { en: 'How likely?', de: 'Wie wahrscheinlich?', fa: 'چقدر احتمال دارد؟' },
    },
    { id: 'why', type: 'comment', text: 'Why?', text_by_band: { negative: 'What went wrong?' } },
  ],
}

/** Adds the touchpoint `account` with a live NPS survey `account-nps`. */
export async function addNpsSurvey({ call }: TestServer): Promise<void> {
  await call('POST', '/v1/touchpoints', {
    key: 'account',
    name: 'Account',
    stage: 'come-back',
    metric: 'nps',
  })
  await call('POST', '/v1/surveys', {
    key: 'account-nps',
    name: 'NPS',
    status: 'live',
    definition: npsDefinition,
  })
}

let made = 0

/** An id that no other test uses. */
export const freshId = () => `00000000-0000-7000-8000-${String(++made).padStart(12, '0')}`

/** A complete answer to `account-nps`; what is given replaces what is there. */
export const npsAnswer = (given: Partial<AnswerInput> & { id: string }): AnswerInput => ({
  site: 'shop',
  survey: 'account-nps',
  version: 1,
  answers: { recommend: 9 },
  ...given,
})
