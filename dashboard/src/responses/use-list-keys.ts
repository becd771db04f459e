import { useEffect, useRef } from 'preact/hooks'

export interface ListKeys {
  move(step: 1 | -1): void
  choose(): void
  search(): void
  close(): void
}

const typing = 'input:not([type="checkbox"], [type="radio"]), textarea, select, dialog, [contenteditable]'
const single: Record<string, (keys: ListKeys) => void> = {
  j: keys => keys.move(1),
  k: keys => keys.move(-1),
  x: keys => keys.choose(),
  '/': keys => keys.search(),
}

/**
 * What keys do on the page. Single letters can be switched off (`isOn`), because who speaks to the computer would press them by mistake;
 * arrows work only within the list.
 */
export function useListKeys(keys: ListKeys, isOn: boolean): void {
  const newest = useRef({ keys, isOn })
  newest.current = { keys, isOn }
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      const { keys, isOn } = newest.current
      const target = event.target instanceof Element ? event.target : undefined
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      if (target?.closest(typing) && !(event.key === 'Escape' && isEmptyField(target))) return
      const act = actOf(event.key, { isOn, isInList: Boolean(target?.closest('.response-list')) })
      if (!act) return
      event.preventDefault()
      act(keys)
    }
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [])
}

/** Nothing is lost by leaving it. In a dialog Escape closes that. */
const isEmptyField = (target: Element): boolean =>
  (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) &&
  target.value === '' &&
  !target.closest('dialog')

function actOf(key: string, { isOn, isInList }: { isOn: boolean; isInList: boolean }) {
  if (key === 'Escape') return (keys: ListKeys) => keys.close()
  if (isInList && key === 'ArrowDown') return (keys: ListKeys) => keys.move(1)
  if (isInList && key === 'ArrowUp') return (keys: ListKeys) => keys.move(-1)
  return isOn ? single[key] : undefined
}
