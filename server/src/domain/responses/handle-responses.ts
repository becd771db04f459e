import {
  type HandlingChange,
  mostNotes,
  mostTags,
  type NewNote,
  type Note,
} from '@touchline/shared/contract/handling.ts'
import type { ResponseWithEarlier } from '@touchline/shared/contract/response.ts'
import type { BulkChange, BulkOutcome } from '@touchline/shared/contract/response-query.ts'
import type { HandlingOutcome } from '../../store/handling.ts'
import type { Deps } from '../deps.ts'
import type { SiteDirectory } from '../directory.ts'
import { DomainError, refuseField } from '../errors.ts'
import { readTimeCursor, writeTimeCursor } from './cursors.ts'
import { getResponse, mostLooked, noResponse } from './list-responses.ts'
import { withSavedFilter } from './manage-filters.ts'
import { toFilter } from './selection.ts'
import { toNote } from './to-response.ts'

type Means = Pick<Deps, 'store' | 'now'>

/** Changes tags of one response, and who handles it. Throws `not_found`, or `invalid` where it would have too many tags. */
export async function handleResponse(
  deps: Means,
  directory: SiteDirectory,
  id: string,
  change: HandlingChange,
): Promise<ResponseWithEarlier> {
  const { found, full } = await changeSome(deps, directory, [id], change)
  if (found === 0) throw noResponse()
  if (full > 0)
    throw refuseField(
      'invalid',
      'add_tags',
      `a response has at most ${mostTags} tags; remove some of its own`,
    )
  return await getResponse(deps, directory, id)
}

/** Answers wait behind each slice for some milliseconds only. */
const slice = 200
/** One request takes no more slices, and the next one goes on. */
const mostSlices = 25

/** Changes many responses alike, as far as one request should. Throws `invalid`, `not_found` or `unknown_…`. */
export async function handleMany(
  deps: Means,
  directory: SiteDirectory,
  { ids, where, filter: saved, change, cursor }: BulkChange,
): Promise<BulkOutcome> {
  if (ids) return await handleNamed(deps, directory, ids, change)
  const query = await withSavedFilter(deps, directory, { ...where, filter: saved })
  const filter = toFilter(directory, query)
  const outcome: BulkOutcome = { changed: 0, full: 0, next: null }
  let after = cursor === undefined ? undefined : readTimeCursor(cursor)
  for (let slices = 0; slices < mostSlices; slices++) {
    const page = { filter, order: 'asc' as const, limit: slice, look: mostLooked }
    const { responses, next } = await deps.store.listResponses({ ...page, after })
    const found = responses.map(({ row }) => row.id)
    if (found.length > 0) add(outcome, await changeSome(deps, directory, found, change))
    if (!next) return outcome
    after = next
  }
  return { ...outcome, next: after ? writeTimeCursor(after) : null }
}

async function handleNamed(
  deps: Means,
  directory: SiteDirectory,
  ids: string[],
  change: HandlingChange,
): Promise<BulkOutcome> {
  const outcome: BulkOutcome = { changed: 0, full: 0, next: null }
  const different = [...new Set(ids)]
  for (let from = 0; from < different.length; from += slice)
    add(outcome, await changeSome(deps, directory, different.slice(from, from + slice), change))
  return outcome
}

function add(outcome: BulkOutcome, { changed, full }: HandlingOutcome): void {
  outcome.changed += changed
  outcome.full += full
}

const changeSome = (
  { store, now }: Means,
  { site }: SiteDirectory,
  ids: string[],
  { tags, add_tags: added, remove_tags: remove, handled_by: handledBy }: HandlingChange,
): Promise<HandlingOutcome> =>
  store.changeHandling({
    ...{ siteId: site.id, ids, at: now(), mostTags },
    change: { tags, add: added, remove, handledBy },
  })

/** The notes of a response, the oldest first. Throws `not_found`. */
export const listNotes = async (deps: Means, directory: SiteDirectory, id: string): Promise<Note[]> =>
  (await getResponse(deps, directory, id)).notes

/** `writer` is who writes where no name is given. Throws `not_found`, or `in_use` when there are enough. */
export async function addNote(
  { store, now }: Means,
  { site }: SiteDirectory,
  { responseId, writer, text, author = writer }: NewNote & { responseId: string; writer: string },
): Promise<Note> {
  const of = { siteId: site.id, responseId, words: text, author, at: now(), most: mostNotes }
  const added = await store.addNote(of)
  if (added === undefined) throw noResponse()
  if (added === 'full')
    throw new DomainError('in_use', `A response has at most ${mostNotes} notes; remove one first.`)
  return toNote(added)
}

/** Throws `not_found`. */
export async function removeNote(
  { store, now }: Means,
  { site }: SiteDirectory,
  of: { responseId: string; id: number },
): Promise<void> {
  if (!(await store.removeNote({ siteId: site.id, ...of, at: now() })))
    throw new DomainError('not_found', 'This response has no note with this id.')
}
