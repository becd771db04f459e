import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useRoute } from 'preact-iso'

/** The first page of all lets the browser begin where it likes. */
let hasOpened = false

/**
 * Names the window after the page, and gives the heading the focus when another page has opened: what is only renamed, as a survey while
 * its name is typed, and what only opens beside a list leave the focus where it is.
 */
export function useHeading(title: string): RefObject<HTMLHeadingElement> {
  const heading = useRef<HTMLHeadingElement>(null)
  const { path } = useRoute()
  const opened = useRef<{ title: string; path: string }>()
  useEffect(() => {
    document.title = `${title} · Touchline`
    const before = opened.current
    if (before && (before.title === title || before.path === path)) return
    opened.current = { title, path }
    // A new page begins at its top, and one that somebody comes back to where they left it.
    if (hasOpened) heading.current?.focus({ preventScroll: true })
    hasOpened = true
  }, [title, path])
  return heading
}
