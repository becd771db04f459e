import type { ImportRun, ImportStart, importStart } from '@touchline/shared/contract/import.ts'
import type { z } from 'zod'
import { workOnImports } from '../../src/domain/importing/work-on-imports.ts'
import type { TestServer } from './test-server.ts'

export type Started = z.input<typeof importStart>
export type { ImportRun, ImportStart }

/** Sends a file, and gives what was guessed. */
export async function upload(
  { app, key }: TestServer,
  file: string | Buffer,
  { name = 'file.csv', status = 201 } = {},
): Promise<ImportRun> {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'text/csv' }
  const reply = await app.inject({ method: 'POST', url: `/v1/imports?name=${name}`, headers, payload: file })
  if (reply.statusCode !== status) throw new Error(reply.body)
  return reply.json()
}

/** Does what the job does, until nothing is left to do; `slices` ends it after so many. */
export async function work({ app }: TestServer, slices = Number.POSITIVE_INFINITY): Promise<void> {
  let done = 0
  const turn = {
    isOver: () => done >= slices,
    onError: (error: unknown) => {
      throw error
    },
  }
  await workOnImports(app.deps, turn, async () => {
    done++
  })
}

/** Starts an import and carries it out. */
export async function carryOut(server: TestServer, id: number, start: Started): Promise<ImportRun> {
  const { status, body } = await server.call('POST', `/v1/imports/${id}/start`, start)
  if (status !== 202) throw new Error(JSON.stringify(body))
  await work(server)
  return (await server.call('GET', `/v1/imports/${id}`)).body
}

/** Sends a file and imports it into `account-nps`, or as it is said. */
export async function importText(
  server: TestServer,
  file: string | Buffer,
  start: Started = { survey: 'account-nps' },
): Promise<ImportRun> {
  return await carryOut(server, (await upload(server, file)).id, start)
}

/** The counts of all ratings of a touchpoint over all time. */
export async function countsAt({ call }: TestServer, touchpoint: string) {
  const { body } = await call(
    'GET',
    `/v1/trends?touchpoint=${touchpoint}&every=quarter&from=2012-01-01&to=2021-12-31`,
  )
  if (!body.series) throw new Error(JSON.stringify(body))
  return (
    body.series as { total?: unknown; buckets: { count: number; start: string; score: number | null }[] }[]
  )
    .flatMap(({ buckets }) => buckets)
    .filter(({ count }) => count > 0)
    .map(({ start, count, score }) => ({ start, count, score }))
}

/** A table of so many rows, of which each has an id, a score, a comment, a day of 2014, a person and a page. */
export const tableOf = (count: number): string =>
  `id,score,comment,date,email,page\n${Array.from(
    { length: count },
    (_, at) =>
      `r${at},${at % 11},"Line ${at}, and more",2014-0${1 + (at % 9)}-1${at % 10},c${at}@example.org,/p\n`,
  ).join('')}`

/** What was kept, the earliest answer first. */
export const keptResponses = async ({ rows }: TestServer) =>
  await rows<{
    id: string
    answers: string
    answered_at: number
    source: number
    customer_id: string | null
  }>('select id, answers, answered_at, source, customer_id from response order by answered_at, id')
