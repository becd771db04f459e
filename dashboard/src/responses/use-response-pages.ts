import { useQueries, useQueryClient } from '@tanstack/preact-query'
import { useEffect, useReducer, useRef } from 'preact/hooks'
import { api, ask, type Reply } from '../api.ts'
import { useSite } from '../session/site.tsx'
import { type Filters, toQuery, writeFilters } from './filters.ts'
import { addPage, emptyAtEnd, type Marks, noMarks, pageAt, rowsOf } from './page-marks.ts'

export type ListedResponse = Reply<'/v1/responses'>['responses'][number]

export interface ResponsePages {
  /** How many rows are known of. */
  count: number
  /** Undefined while it is fetched, and for what is not there any more. */
  at(row: number): ListedResponse | undefined
  /** Is it in a page that is kept? */
  isShown(id: string): boolean
  isEnd: boolean
  isLoading: boolean
  /** Very much was looked at without finding any; `goOn` looks further. */
  isStuck: boolean
  goOn(): void
  error: unknown
  retry(): void
}

const pageSize = 100
/** So many empty pages are passed over, each of thousands of responses, before the reader is asked. */
const mostEmpty = 10
/** Of pages that nobody looks at the rows are forgotten after a while; where they began is kept. */
const keptMs = 20_000

/**
 * The list in pages, of which only those around `from` to `to` are kept. An infinite query would ask for all pages again with every answer
 * that comes, and for a page in the middle could not go back: cursors lead one way.
 */
export function useResponsePages(
  filters: Filters,
  { from, to, turn }: { from: number; to: number; turn: number },
): ResponsePages {
  const { key: site } = useSite()
  const list = `${site} ${turn} ${writeFilters(filters)}`
  const [, redraw] = useReducer((count: number, _: undefined) => count + 1, 0)
  const known = useRef({ list, marks: noMarks, patience: mostEmpty })
  if (known.current.list !== list) known.current = { list, marks: noMarks, patience: mostEmpty }
  const { marks, patience } = known.current
  const isStuck = emptyAtEnd(marks) >= patience
  const wanted = wantedCursors(marks, { from, to, isStuck })
  const found = useQueries({
    queries: wanted.map(cursor => ({
      queryKey: ['response-page', site, list, cursor ?? ''],
      queryFn: () => ask(api.GET('/v1/responses', { params: { query: queryOf(filters, site, cursor) } })),
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: keptMs,
    })),
  })
  const replies = new Map(wanted.map((cursor, place) => [cursor, found[place]?.data]))
  useEffect(() => {
    for (const [cursor, reply] of replies)
      if (reply)
        known.current.marks = addPage(known.current.marks, cursor, reply.responses.length, reply.next)
    if (known.current.marks !== marks) redraw(undefined)
  })
  const failed = found.find(({ error, data }) => error && !data)
  return {
    count: rowsOf(marks),
    at: row => {
      const page = marks.pages[pageAt(marks, row)]
      return page && replies.get(page.cursor)?.responses[row - page.first]
    },
    isShown: id => found.some(({ data }) => data?.responses.some(one => one.id === id)),
    isEnd: marks.next === null,
    isLoading: found.some(({ isLoading }) => isLoading),
    isStuck,
    goOn: () => {
      known.current.patience += mostEmpty
      redraw(undefined)
    },
    error: failed?.error ?? null,
    retry: () => void failed?.refetch(),
  }
}

const queryOf = (filters: Filters, site: string, cursor: string | undefined) => ({
  ...toQuery(filters),
  ...{ site, limit: pageSize },
  ...(cursor !== undefined && { cursor }),
})

/** The first page stays, because asked for again it would begin with newer ones; the others as far as they are near. */
function wantedCursors(
  marks: Marks,
  { from, to, isStuck }: { from: number; to: number; isStuck: boolean },
): (string | undefined)[] {
  const [low, high] = [from - pageSize, to + pageSize]
  const near = marks.pages.filter(
    ({ first, count }, place) => place === 0 || (count > 0 && first < high && first + count > low),
  )
  const isNextNear = high >= rowsOf(marks) && marks.next !== null && !isStuck
  return [...near.map(({ cursor }) => cursor), ...(isNextNear ? [marks.next ?? undefined] : [])]
}

/** Puts a response as it is now into the lists that show it. */
export function useKeepResponse(): (response: ListedResponse) => void {
  const client = useQueryClient()
  return response =>
    client.setQueriesData<Reply<'/v1/responses'>>({ queryKey: ['response-page'] }, page =>
      page?.responses.some(({ id }) => id === response.id)
        ? { ...page, responses: page.responses.map(one => (one.id === response.id ? response : one)) }
        : page,
    )
}
