import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

/** How wide an element is, in CSS pixels; 0 until it is known. */
export function useWidth<Held extends HTMLElement>(): [RefObject<Held>, number] {
  const held = useRef<Held>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    if (!held.current) return
    const observer = new ResizeObserver(([entry]) => {
      // What is hidden has no width, and is shown again as it was.
      if (entry?.contentRect.width) setWidth(Math.floor(entry.contentRect.width))
    })
    observer.observe(held.current)
    return () => observer.disconnect()
  }, [])
  return [held, width]
}
