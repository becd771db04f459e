import type { Store } from '../store/store.ts'

/** So much longer than a rebuilding took, nothing is rebuilt again, however much is erased. */
const restFactor = 50

/** Removes what erasures have left in the file, now and then. `now` gives milliseconds of a clock that never goes back. */
export function createRebuilding(store: Pick<Store, 'rebuild'>, now: () => number): () => Promise<void> {
  let restsUntil = Number.NEGATIVE_INFINITY
  return async () => {
    const begun = now()
    if (begun < restsUntil) return
    await store.rebuild()
    restsUntil = now() + restFactor * (now() - begun)
  }
}
