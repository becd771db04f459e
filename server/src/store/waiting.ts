import type { Limits } from './batches.ts'
import type { ImpressionWrite } from './impressions.ts'
import type { ResponseWrite } from './responses.ts'
import type { StoreWatch, WriteKind } from './store.ts'

/** What may wait for the disk. Answers wait for whole batches, so these are small: 200 rows take some milliseconds more than one. */
const limits = {
  largest: 200,
  most: 10_000,
  mostBytes: 64 * 1024 ** 2,
  patienceMs: 150,
  now: () => performance.now(),
}

export const answerLimits: Limits<ResponseWrite> = {
  ...limits,
  weigh: ({ row, customer }) =>
    row.answers.length + (row.page?.length ?? 0) + JSON.stringify(customer?.traits ?? {}).length + 500,
}

export const impressionLimits: Limits<ImpressionWrite> = { ...limits, weigh: () => 300 }

/** Tells a watch, if there is one, how the writes of a kind are doing. */
export const watching = (kind: WriteKind, watch: StoreWatch | undefined) =>
  watch && {
    watch: {
      waiting: (count: number) => watch.waiting(kind, count),
      committed: (size: number, milliseconds: number) => watch.committed(kind, size, milliseconds),
    },
  }
