import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core'
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks'

/** Browsers draw nothing higher than this; Firefox gives up first. */
const mostPixels = 15_000_000

/** So many rows of a height can be scrolled through. */
export const mostRowsOf = (rowHeight: number): number => Math.floor(mostPixels / rowHeight)

interface Rows {
  /** To be put on what scrolls. */
  place: { current: HTMLDivElement | null }
  /** Height of all rows in pixels. */
  height: number
  /** What is to be drawn, each from its top. */
  shown: { index: number; top: number }[]
  reveal(index: number): void
}

/** Draws only those of many rows that can be seen, and some around them. All rows have one height, in pixels. */
export function useVirtualRows({ count, rowHeight }: { count: number; rowHeight: number }): Rows {
  const place = useRef<HTMLDivElement>(null)
  const [, redraw] = useReducer((turn: number, _: undefined) => turn + 1, 0)
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const options: VirtualizerOptions<HTMLDivElement, HTMLElement> = {
    count,
    overscan: 9,
    getScrollElement: () => place.current,
    estimateSize: () => rowHeight,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    // Drawn between two frames and not within one, which has enough to do with what was drawn before.
    onChange: () => {
      clearTimeout(timer.current)
      timer.current = setTimeout(() => redraw(undefined))
    },
  }
  const [virtualizer] = useState(() => new Virtualizer(options))
  virtualizer.setOptions(options)
  useLayoutEffect(() => virtualizer._didMount(), [])
  useLayoutEffect(() => () => clearTimeout(timer.current), [])
  useLayoutEffect(() => virtualizer._willUpdate())
  useLayoutEffect(() => virtualizer.measure(), [rowHeight])
  return {
    place,
    height: virtualizer.getTotalSize(),
    shown: virtualizer.getVirtualItems().map(({ index, start }) => ({ index, top: start })),
    reveal: index => virtualizer.scrollToIndex(index, { align: 'auto' }),
  }
}
