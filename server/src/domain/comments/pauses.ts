/** So long others wait at most while comments are looked at, in milliseconds, but for the one that is looked at. */
export const longestStretch = 20

/**
 * To be called between two pieces of work: lets others have their turn by `pause` where 20 ms have gone by since they last had one.
 * `elapsed` gives milliseconds.
 */
export function createPauses(elapsed: () => number, pause: () => Promise<unknown>): () => Promise<void> {
  let begun = elapsed()
  return async () => {
    if (elapsed() - begun < longestStretch) return
    await pause()
    begun = elapsed()
  }
}
