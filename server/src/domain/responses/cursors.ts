import type { ChangeCursor } from '../../store/listing/list-changed-responses.ts'
import type { ResponseCursor } from '../../store/listing/list-responses.ts'
import { refuseField } from '../errors.ts'

/** Where a reader of changes is, and since when: what happened later is kept for a week from there. */
export type DatedCursor = ChangeCursor & { at: number }

/** Cursors are for those who gave them; `t`, `r` and `e` say how the rest is read. */
export const writeTimeCursor = ({ answeredAt, id }: ResponseCursor): string => `t.${answeredAt}.${id}`

export const writeChangeCursor = (cursor: DatedCursor): string =>
  cursor.part === 'events'
    ? `e.${cursor.at}.${cursor.after}`
    : `r.${cursor.at}.${cursor.base}.${cursor.start}.${cursor.id}`

const number = String.raw`(-?\d{1,15})`
const uuid = '([0-9a-f-]{36})'
const time = new RegExp(`^t\\.${number}\\.${uuid}$`)
const rows = new RegExp(`^r\\.${number}\\.${number}\\.${number}\\.${uuid}$`)
const events = new RegExp(`^e\\.${number}\\.${number}$`)

/** Throws `invalid` where it is none of this order. */
export function readTimeCursor(cursor: string): ResponseCursor {
  const [, answeredAt, id] = time.exec(cursor) ?? []
  if (id === undefined) throw refuseCursor()
  return { answeredAt: Number(answeredAt), id }
}

/** Throws `invalid` where it is none of `order=updated`. */
export function readChangeCursor(cursor: string): DatedCursor {
  const [, since, after] = events.exec(cursor) ?? []
  if (after !== undefined) return { part: 'events', at: Number(since), after: Number(after) }
  const [, at, base, start, id] = rows.exec(cursor) ?? []
  if (id === undefined) throw refuseCursor()
  return { part: 'rows', at: Number(at), base: Number(base), start: Number(start), id }
}

const refuseCursor = () =>
  refuseField('invalid', 'cursor', 'must be the `next` or `resume` of a page before, of the same `order`')
