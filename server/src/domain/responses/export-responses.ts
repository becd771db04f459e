import type { SurveyResponse } from '@touchline/shared/contract/response.ts'
import type { ResponseExportQuery } from '@touchline/shared/contract/response-query.ts'
import { toCsv } from '@touchline/shared/csv.ts'
import type { ResponseCursor, ResponsePage } from '../../store/listing/list-responses.ts'
import type { ResponseFilter } from '../../store/listing/response-filter.ts'
import type { Deps } from '../deps.ts'
import type { SiteDirectory } from '../directory.ts'
import { mostLooked } from './list-responses.ts'
import { withSavedFilter } from './manage-filters.ts'
import { columnsFor } from './response-table.ts'
import { toFilter } from './selection.ts'
import { responseReader } from './to-response.ts'

export const exportFormats = ['csv', 'ndjson'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** A piece of an export, and how many responses stand in it: perhaps none, where many were looked at in vain. */
export interface ExportPiece {
  text: string
  responses: number
}

type Means = Pick<Deps, 'store' | 'now'>

/**
 * All responses of a selection, piece by piece. A page is read while the one before is written and taken, and no further: so who takes them slowly
 * keeps two pages in memory, and nobody waits for a transaction. What is given after the export began is not in it. Throws before the first piece what is wrong with the query.
 */
export async function exportResponses(
  deps: Means,
  directory: SiteDirectory,
  { format, query: asked }: { format: ExportFormat; query: ResponseExportQuery },
): Promise<AsyncIterable<ExportPiece>> {
  const query = await withSavedFilter(deps, directory, asked)
  const filter = toFilter(directory, query)
  const before = Math.min(filter.before ?? Number.MAX_SAFE_INTEGER, deps.now() + 1)
  const { head, textOf } = writerOf(format, directory, query.survey)
  return piecesOf(deps, { filter: { ...filter, before }, order: query.order }, { head, textOf })
}

interface Writer {
  head: string
  textOf(page: Parameters<ReturnType<typeof responseReader>>[0]): string
}

function writerOf(format: ExportFormat, directory: SiteDirectory, surveys: string[] | undefined): Writer {
  const read = responseReader(directory)
  if (format === 'ndjson') return { head: '', textOf: found => `${JSON.stringify(exported(read(found)))}\n` }
  const { names, cellsOf } = columnsFor(directory, surveys)
  return { head: toCsv([names]), textOf: found => toCsv([cellsOf(read(found))]) }
}

/** Without the number of its import, which says nothing elsewhere: so what was imported is exported as it came. */
const exported = ({ import: _, ...response }: SurveyResponse) => response

/** Responses that are read at once: others wait behind that for some milliseconds of one thread. */
const pageSize = 1000

async function* piecesOf(
  { store }: Pick<Deps, 'store'>,
  { filter, order }: { filter: ResponseFilter; order: 'asc' | 'desc' },
  { head, textOf }: Writer,
): AsyncGenerator<ExportPiece> {
  const read = (after: ResponseCursor | undefined) => {
    const page = store.listResponses({ filter, order, after, limit: pageSize, look: mostLooked })
    // Whether it was read in vain is heard of when it is asked for, which it may never be.
    page.catch(() => {})
    return page
  }
  let ahead: ReturnType<typeof read> | undefined = read(undefined)
  if (head !== '') yield { text: head, responses: 0 }
  while (ahead) {
    const { responses, next }: ResponsePage = await ahead
    ahead = next && read(next)
    let text = ''
    for (const response of responses) text += textOf(response)
    yield { text, responses: responses.length }
  }
}
