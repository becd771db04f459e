import type { SurveyResponse } from '@touchline/shared/contract/response.ts'
import type { ResponseExportQuery } from '@touchline/shared/contract/response-query.ts'
import { mostOnPage } from '@touchline/shared/contract/response-query.ts'
import { toCsv } from '@touchline/shared/csv.ts'
import type { ResponseCursor } from '../../store/listing/list-responses.ts'
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
 * All responses of a selection, piece by piece, each made when it is asked for: so who takes them slowly keeps one page in memory, and nobody
 * waits for a transaction. What is given after the export began is not in it. Throws before the first piece what is wrong with the query.
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

async function* piecesOf(
  { store }: Pick<Deps, 'store'>,
  { filter, order }: { filter: ResponseFilter; order: 'asc' | 'desc' },
  { head, textOf }: Writer,
): AsyncGenerator<ExportPiece> {
  if (head !== '') yield { text: head, responses: 0 }
  let after: ResponseCursor | undefined
  do {
    const page = { filter, order, after, limit: mostOnPage, look: mostLooked }
    const { responses, next } = await store.listResponses(page)
    yield { text: responses.map(textOf).join(''), responses: responses.length }
    after = next
  } while (after)
}
