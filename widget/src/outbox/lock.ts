/** How long a tab that died keeps the others waiting where the browser has no locks, in milliseconds. */
const leaseMs = 9e4

/**
 * Lets one tab at a time work; the others pass by. Web Locks where there are any: pages over plain http have none. There
 * the store says until when its tab may work: two tabs can take it in the same moment, which costs requests but no answer.
 */
export const withLock = async (
  locks: LockManager | undefined,
  store: Record<string, string>,
  name: string,
  now: () => number,
  work: () => Promise<void>,
): Promise<void> => {
  const lease = async () => {
    const left = Number(store[name]) - now()
    // A lease that ends later than any can was taken by a wrong clock.
    if (left > 0 && left <= leaseMs) return
    try {
      store[name] = `${now() + leaseMs}`
    } catch {
      // A full storage takes no lease; the answers in it are still sent.
    }
    await work()
    delete store[name]
  }
  if (!locks) return lease()
  // A sandboxed page has locks that it may not use.
  return locks.request(name, { ifAvailable: true }, async lock => lock && work()).then(() => {}, lease)
}
