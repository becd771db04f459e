import { useEffect, useState } from 'preact/hooks'

export interface Leaving {
  /** Where the reader wanted to go while something was unsaved. */
  to: string | undefined
  stay(): void
}

/** Keeps what is unsaved from being lost: holds back links that lead off this page, and asks before the window is closed. */
export function useLeaving(isUnsaved: boolean): Leaving {
  const [to, setTo] = useState<string>()
  useEffect(() => {
    if (!isUnsaved) return
    const life = new AbortController()
    const hold = (event: MouseEvent) => {
      const link = (event.target as Element).closest?.('a[href]') as HTMLAnchorElement | null
      const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0
      if (!link || link.target || opensElsewhere || link.pathname === location.pathname) return
      event.preventDefault()
      // Before the router, which listens further up, hears of it.
      event.stopPropagation()
      setTo(link.pathname + link.search)
    }
    document.addEventListener('click', hold, { capture: true, signal: life.signal })
    addEventListener('beforeunload', event => event.preventDefault(), life)
    return () => life.abort()
  }, [isUnsaved])
  return { to, stay: () => setTo(undefined) }
}
