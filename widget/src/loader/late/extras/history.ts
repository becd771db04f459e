/**
 * Calls `moved` after every change of the address within the page, for browsers without a Navigation API. A later patch of the
 * history by others survives our going, because ours then stays below it and does nothing.
 */
export const followHistory = (moved: () => void, signal: AbortSignal): void => {
  addEventListener('popstate', moved, { signal })
  addEventListener('hashchange', moved, { signal })
  patch('pushState', moved, signal)
  patch('replaceState', moved, signal)
  // The page may have moved on while this was coming.
  moved()
}

const patch = (name: 'pushState' | 'replaceState', moved: () => void, signal: AbortSignal) => {
  // Patched where it lives, so that others who patch the prototype later are still heard.
  const owner = Object.hasOwn(history, name) ? history : History.prototype
  const before = owner[name]
  const ours = function (this: History, ...args: Parameters<History['pushState']>) {
    before.apply(this, args)
    if (!signal.aborted) moved()
  }
  owner[name] = ours
  signal.addEventListener('abort', () => {
    if (owner[name] === ours) owner[name] = before
  })
}
