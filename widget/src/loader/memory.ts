/** What this device remembers of a site's surveys, never an identifier. */
export interface Memory {
  /** Survey → the day on which it was last asked, in whole days since 1970. Lots are among them: see `rules/sample.ts`. */
  recall(): Record<string, number>
  /** Keeps a number under a name, on the device unless it must be forgotten with the page. */
  keep(name: string, value: number, mayStore: boolean): number
}

/**
 * Lives in one key of the store, and reads it anew each time because other tabs write too. What the store refuses, this page
 * still knows; what others wrote into the same object stays there.
 */
export const createMemory = (key: string, store: Record<string, string>): Memory => {
  const memory: Record<string, number> = {}
  const recall = () => {
    try {
      // An exception costs a page milliseconds, so that an empty memory must be none.
      Object.assign(memory, JSON.parse(store[key] || '0'))
    } catch {}
    return memory
  }
  return {
    recall,
    keep: (name, value, mayStore) => {
      recall()[name] = value
      try {
        if (mayStore) store[key] = JSON.stringify(memory)
      } catch {}
      return value
    },
  }
}
