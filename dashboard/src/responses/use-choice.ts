import { useCallback, useEffect, useState } from 'preact/hooks'

/** Which responses are chosen: some by their ids, or all that the filters find. */
export interface Choice {
  ids: ReadonlySet<string>
  isAll: boolean
  has(id: string): boolean
  toggle(id: string): void
  chooseAll(): void
  clear(): void
}

/** As many as one request may name. */
const most = 500

/** Begins anew with each list, because what is not seen any more must not be changed by mistake. */
export function useChoice(list: string): Choice {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const [isAll, setAll] = useState(false)
  const clear = () => {
    setIds(new Set())
    setAll(false)
  }
  useEffect(clear, [list])
  // The same function each time, so that rows which have not changed are left alone.
  const toggle = useCallback((id: string) => {
    setAll(false)
    setIds(before => {
      const after = new Set(before)
      if (!after.delete(id) && after.size < most) after.add(id)
      return after
    })
  }, [])
  return {
    ids,
    isAll,
    has: id => isAll || ids.has(id),
    toggle,
    chooseAll: () => setAll(true),
    clear,
  }
}
