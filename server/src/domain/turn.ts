/** What a job is told when its turn comes. */
export interface Turn {
  /** Is the server stopping, so that the job should end soon? */
  isOver(): boolean
  /** To be told of what fails while the rest goes on. */
  onError(error: unknown): void
}

/** Works on one after the other until it is over. What fails for one is told and does not keep the others waiting. */
export async function oneByOne<One>(
  all: Iterable<One>,
  { isOver, onError }: Turn,
  work: (one: One) => Promise<unknown>,
): Promise<void> {
  for (const one of all) {
    if (isOver()) return
    await work(one).catch(onError)
  }
}

/** Does slices of some work until none is left or it is over, and after each leaves the database to others for as long as it took. */
export async function sliceBySlice(
  isOver: () => boolean,
  wait: (ms: number) => Promise<unknown>,
  work: () => Promise<boolean>,
): Promise<void> {
  for (let isMore = true; isMore && !isOver(); ) {
    const begun = performance.now()
    isMore = await work()
    if (isMore) await wait(performance.now() - begun)
  }
}
