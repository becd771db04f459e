import type { Transaction } from 'kysely'
import { isIndexedAnew, unindex } from './comments/unindex.ts'
import { countResponse } from './count-response.ts'
import { type FoldCursor, removeFolded } from './dimension-fold.ts'
import { countedIn, type Generations } from './generations/generation.ts'
import { addEvents, type EventName } from './outbox.ts'
import { toldOutside } from './outside-events.ts'
import type { ResponseTable, Schema } from './schema.ts'
import { TallyChanges } from './tally.ts'

/** Collects what a transaction does to responses, and writes all that follows from it: counts, what can be searched, and events. */
export class ResponseChanges {
  readonly #tally = new TallyChanges()
  readonly #events: { event: EventName; row: ResponseTable; outside: number }[] = []
  readonly #replaced: { row: ResponseTable; generations: Generations }[] = []
  readonly #saidAnew: ResponseTable[] = []

  created(row: ResponseTable, generations: Generations): void {
    for (const one of countedIn(generations, 'response', row.id)) countResponse(this.#tally, row, one, 1)
    this.#events.push({ event: 'response.created', row, outside: toldOutside(undefined, row) })
  }

  updated(
    before: ResponseTable,
    after: ResponseTable,
    generations: Generations,
    event: EventName = 'response.updated',
  ): void {
    for (const one of countedIn(generations, 'response', before.id)) {
      countResponse(this.#tally, before, one, -1)
      countResponse(this.#tally, after, one, 1)
    }
    this.#replaced.push({ row: before, generations })
    // What is found by the same words as before stays in the search: nobody must miss it until it is indexed again.
    if (isIndexedAnew(before, after)) this.#saidAnew.push(before)
    this.#events.push({ event, row: after, outside: toldOutside(before, after) })
  }

  /** `cursors` of the sites' folds, where they were read after the rows were locked. */
  async write(trx: Transaction<Schema>, cursors?: FoldCursor[]): Promise<void> {
    await this.#tally.write(trx)
    await removeFolded(trx, this.#replaced, cursors)
    await unindex(trx, this.#saidAnew)
    await addEvents(trx, this.#events)
  }
}
