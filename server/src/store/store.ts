import type { ImpressionWrite } from './impressions.ts'
import type { reads, writes } from './operations.ts'
import type { ResponseWrite } from './responses.ts'
import type { ResponseOutcome } from './revisions.ts'

/** An operation as callers see it: the same, without the connection. */
type Asked<Operation> = Operation extends (db: never, ...args: infer Args) => infer Result
  ? (...args: Args) => Result
  : never
type Reads = typeof reads
type Writes = Omit<typeof writes, 'recordResponses' | 'recordImpressions'>

/** Hears how the writes of many are doing. */
export interface StoreWatch {
  waiting(kind: WriteKind, count: number): void
  committed(kind: WriteKind, size: number, milliseconds: number): void
}

/** What is written for many at once. */
export const writeKinds = ['answers', 'impressions'] as const
export type WriteKind = (typeof writeKinds)[number]

/**
 * Everything the product asks of its database: asynchronous and coarse, the same on every engine. A call that resolves
 * has been written to the disk; one that rejects has changed nothing.
 */
export type Store = { [Name in keyof Reads]: Asked<Reads[Name]> } & {
  [Name in keyof Writes]: Asked<Writes[Name]>
} & {
  /** Calls that arrive together share one transaction. */
  recordResponse(write: ResponseWrite): Promise<ResponseOutcome>
  recordImpression(write: ImpressionWrite): Promise<true>
  /** Would such a write be refused now, because too many wait? */
  isBusy(kind: WriteKind): boolean
  /** Rejects when the database cannot be reached. */
  ping(): Promise<void>
  /**
   * Removes what was erased from the files where the engine keeps what it has just changed; false when somebody is still reading
   * there, so that it has to be tried again. PostgreSQL's own cleaning does it in its time.
   */
  forgetTraces(): Promise<boolean>
  /**
   * Writes a SQLite file anew if something was erased since that was done last, because the engine leaves pieces of old rows where it has
   * split a page. Answers wait meanwhile, some seconds for a gigabyte; larger files only when `isLargeToo`.
   */
  rebuild(isLargeToo?: boolean): Promise<void>
  /** Finishes what was begun and lets the database go. */
  close(): Promise<void>
}
