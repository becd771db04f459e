import { localDay } from '@touchline/shared/calendar.ts'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { Failure } from '../parts/Failure.tsx'
import { useMedia } from '../parts/use-media.ts'
import { mostRowsOf, useVirtualRows } from '../parts/use-virtual-rows.ts'
import { useMay, useSite } from '../session/site.tsx'
import { useSpeech } from '../texts/speech.tsx'
import { ListEnd } from './ListEnd.tsx'
import { ResponseRow } from './ResponseRow.tsx'
import type { Choice } from './use-choice.ts'
import { useNames } from './use-names.ts'
import type { ResponsePages } from './use-response-pages.ts'
import './list.css'

export interface Shown {
  from: number
  to: number
}

interface Given {
  pages: ResponsePages
  choice: Choice
  opened: string | undefined
  /** The row that the keyboard stands on. */
  current: number
  /** Counts up when the keyboard goes to another row, which then takes the focus. */
  moves: number
  setCurrent: (row: number) => void
  addressOf: (id: string) => string
  onShow: (shown: Shown) => void
  onOlder: (before: string) => void
}

/** The page around the list learns only every so many rows where the reader is: it is drawn anew each time. */
const step = 20

/** All responses that fit, of which only those in sight are drawn. */
export function ResponseList(given: Given) {
  const { pages, choice, current, moves, onShow } = given
  const { texts } = useSpeech()
  const { edit } = useMay()
  const names = useNames()
  const today = localDay(Date.now(), useSite().time_zone)
  const rowHeight = useMedia('(max-width: 640px)') ? 92 : 84
  const count = Math.min(pages.count, mostRowsOf(rowHeight))
  const { place, height, shown, reveal } = useVirtualRows({ count, rowHeight })
  const [from, to] = [shown[0]?.index ?? 0, shown.at(-1)?.index ?? 30]
  const near = { from: from - (from % step), to: to - (to % step) + step }
  useLayoutEffect(() => onShow(near), [near.from, near.to])
  useFocusOn(place, { current, moves, reveal, drawn: `${from}-${to}` })
  return (
    <div class="response-list" ref={place}>
      <ul aria-label={texts.responses.list} style={{ height: `${height}px` }}>
        {shown.map(({ index, top }) => {
          const response = pages.at(index)
          return (
            <li
              key={response?.id ?? `row ${index}`}
              aria-posinset={index + 1}
              aria-setsize={pages.isEnd ? pages.count : -1}
              style={{ insetBlockStart: `${top}px`, height: `${rowHeight}px` }}
            >
              {response ? (
                <ResponseRow
                  response={response}
                  address={given.addressOf(response.id)}
                  isCurrent={index === current}
                  isOpen={response.id === given.opened}
                  isChosen={choice.has(response.id)}
                  today={today}
                  touchpoint={names.touchpoint(response.touchpoint)}
                  row={index}
                  choose={edit ? choice.toggle : undefined}
                  setCurrent={given.setCurrent}
                />
              ) : (
                <div class="response-row awaited" />
              )}
            </li>
          )
        })}
      </ul>
      {pages.error !== null && <Failure error={pages.error} retry={pages.retry} />}
      <ListEnd
        pages={pages}
        isFull={count < pages.count}
        onOlder={() => {
          const last = pages.at(count - 1)
          if (last) given.onOlder(last.answered_at)
        }}
      />
    </div>
  )
}

/** Brings the row of the keyboard into sight and gives it the focus, as soon as it is drawn. */
function useFocusOn(
  place: { current: HTMLDivElement | null },
  {
    current,
    moves,
    reveal,
    drawn,
  }: { current: number; moves: number; reveal: (row: number) => void; drawn: string },
): void {
  const done = useRef(0)
  useLayoutEffect(() => {
    if (moves > 0) reveal(current)
  }, [moves])
  useLayoutEffect(() => {
    if (moves === done.current) return
    const link = place.current?.querySelector<HTMLElement>(`li[aria-posinset="${current + 1}"] a`)
    if (!link) return
    done.current = moves
    link.focus({ preventScroll: true })
  }, [moves, drawn])
}
