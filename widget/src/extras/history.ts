import type { Loader } from '../loader/loader.ts'
import type { Extras } from '../loader/modules.ts'

/**
 * Tells the loader of every change of the address within the page, for browsers without a Navigation API. A later patch of
 * the history by others survives our going, because ours then stays below it and does nothing.
 */
export const followHistory: Extras['followHistory'] = loader => {
  if (loader.signal.aborted) return
  addEventListener('popstate', loader.moved, loader)
  addEventListener('hashchange', loader.moved, loader)
  patch('pushState', loader)
  patch('replaceState', loader)
  // The page may have moved on while this was coming.
  loader.moved()
}

const patch = (name: 'pushState' | 'replaceState', { moved, signal }: Loader) => {
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
