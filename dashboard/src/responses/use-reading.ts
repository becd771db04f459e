import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { useLiveAnswers } from '../layout/live.ts'
import { useMay, useSite } from '../session/site.tsx'
import { fits, writeFilters } from './filters.ts'
import type { Shown } from './ResponseList.tsx'
import { useChoice } from './use-choice.ts'
import { useFilters } from './use-filters.ts'
import { useListKeys } from './use-list-keys.ts'
import { useRefreshResponse } from './use-refresh-response.ts'
import { useResponsePages } from './use-response-pages.ts'

/** Where a reader is in the list of responses, and what keys and new answers do to that. */
export function useReading(opened: string | undefined, keysOn: boolean) {
  const site = useSite()
  const { edit } = useMay()
  const { route } = useLocation()
  const { filters, setFilters, addressOf, listAddress } = useFilters()
  const [turn, setTurn] = useState(0)
  const [shown, setShown] = useState<Shown>({ from: 0, to: 30 })
  const pages = useResponsePages(filters, { ...shown, turn })
  const list = `${site.key} ${turn} ${writeFilters(filters)}`
  const choice = useChoice(list)
  const place = usePlace(list)
  const searchField = useRef<HTMLInputElement>(null)
  const refresh = () => setTurn(turn + 1)
  const openAt = (row: number) => {
    const response = pages.at(row)
    if (response) route(addressOf(response.id), true)
  }
  const move = (step: 1 | -1) => {
    const row = Math.max(0, Math.min(place.current + step, pages.count - 1))
    place.moveTo(place.hasMoved.current || step < 0 || opened ? row : place.current)
    if (opened) openAt(row)
  }
  const close = () => {
    if (!opened) return
    route(listAddress, true)
    place.moveTo(place.current)
  }
  useListKeys(
    {
      move,
      close,
      choose: () => {
        const response = pages.at(place.current)
        if (edit && response) choice.toggle(response.id)
      },
      search: () => searchField.current?.focus(),
    },
    keysOn,
  )
  return {
    ...{ filters, setFilters, addressOf, listAddress, pages, list, choice, searchField, setShown },
    ...{ refresh, move, close, ...place },
    news: useNews(list, pages, filters),
    isQuarantine: filters.state?.includes('quarantined') ?? false,
  }
}

export type Reading = ReturnType<typeof useReading>

/** The row that the keyboard stands on. Counts its moves, so that the list knows when to take the focus. */
function usePlace(list: string) {
  const [current, setCurrent] = useState(0)
  const [moves, setMoves] = useState(0)
  const hasMoved = useRef(false)
  useEffect(() => {
    hasMoved.current = false
    setCurrent(0)
    setMoves(0)
  }, [list])
  return {
    current,
    moves,
    hasMoved,
    setCurrent: useCallback((row: number) => {
      hasMoved.current = true
      setCurrent(row)
    }, []),
    moveTo: (row: number) => {
      hasMoved.current = true
      setCurrent(row)
      setMoves(count => count + 1)
    },
  }
}

/** How many answers came that the list would show and does not. Those that it shows already are made as they are now. */
function useNews(
  list: string,
  pages: ReturnType<typeof useResponsePages>,
  filters: Parameters<typeof fits>[0],
) {
  const [fresh, setFresh] = useState<{ list: string; ids: ReadonlySet<string> }>({ list, ids: new Set() })
  const refreshOne = useRefreshResponse()
  useLiveAnswers(answer => {
    const newest = pages.at(0)?.answered_at ?? ''
    if (pages.isShown(answer.id)) void refreshOne(answer.id)
    else if (answer.answered_at >= newest && fits(filters, answer))
      setFresh(before => ({ list, ids: new Set(before.list === list ? before.ids : []).add(answer.id) }))
  })
  return fresh.list === list ? fresh.ids.size : 0
}
