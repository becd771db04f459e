import { createWriteStream, existsSync } from 'node:fs'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type ResponseExportQuery, responseExportQuery } from '@touchline/shared/contract/response-query.ts'
import type { z } from 'zod'
import { createDirectories } from '../domain/directory.ts'
import { type ExportFormat, type ExportPiece, exportResponses } from '../domain/responses/export-responses.ts'
import { createSealer } from '../domain/sealer.ts'
import { progressCount } from './progress-bar.ts'
import { findSiteId, noteAct, withStore } from './with-store.ts'

/** Each parameter of a selection with what it means, named as a query names it. */
export const selectionOptions = Object.entries(responseExportQuery.shape).map(([name, schema]) => ({
  name,
  flag: `--${name.replaceAll('_', '-')} <value>`,
  about: schema.description ?? 'as in GET /v1/responses',
}))

export interface ExportOptions {
  site: string
  format: ExportFormat
  /** The standard output when left out. */
  out?: string
  json?: boolean
}

/** Writes all responses of a selection, also beside a running server. `given` is the selection in words. Throws a sentence. */
export async function exportTo(
  databaseUrl: string,
  { site, format, out, json }: ExportOptions,
  given: Record<string, string[]>,
): Promise<void> {
  if (out !== undefined && existsSync(out)) throw new Error(`${out} is there already; name a new file.`)
  const query = readQuery(given)
  await withStore(databaseUrl, async store => {
    const siteId = await findSiteId(store, site)
    const clocked = { store, now: Date.now }
    const directory = await createDirectories(store, createSealer([]), Date.now).get(site)
    const pieces = await exportResponses(clocked, directory, { format, query })
    await noteAct(store, 'export', { siteId })
    const responses = await write(pieces, out)
    const words = `Exported ${responses} responses of "${site}"${out === undefined ? '' : ` to ${out}`}.`
    // What was exported must not be mixed with what is said of it.
    const told = out === undefined ? process.stderr : process.stdout
    told.write(`${json ? JSON.stringify({ responses, format, file: out ?? null }) : words}\n`)
  })
}

/** What is given once is one value. */
function readQuery(given: Record<string, string[]>): ResponseExportQuery {
  const values = Object.entries(given).map(([name, all]) => [name, all.length === 1 ? all[0] : all])
  const query = responseExportQuery.safeParse(Object.fromEntries(values))
  if (query.success) return query.data
  const [issue] = query.error.issues as [z.core.$ZodIssue]
  throw new Error(`--${String(issue.path[0]).replaceAll('_', '-')}: ${messageOf(issue)}.`)
}

/** Of a value that may be a list, what is wrong with the value. */
const messageOf = (issue: z.core.$ZodIssue): string =>
  issue.code === 'invalid_union' ? (issue.errors.flat()[0]?.message ?? issue.message) : issue.message

/** Whoever reads the first lines only has what they wanted. */
function refuseUnlessFull(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

async function write(pieces: AsyncIterable<ExportPiece>, file: string | undefined): Promise<number> {
  const progress = progressCount('Exporting')
  let responses = 0
  async function* texts() {
    for await (const piece of pieces) {
      responses += piece.responses
      if (file !== undefined) progress(responses)
      yield piece.text
    }
  }
  const target: Writable = file === undefined ? process.stdout : createWriteStream(file, { flags: 'wx' })
  await pipeline(Readable.from(texts()), target, { end: file !== undefined }).catch(refuseUnlessFull)
  if (file !== undefined) progress(responses, true)
  return responses
}
