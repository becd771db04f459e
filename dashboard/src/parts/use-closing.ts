import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** A menu that is a `<details>`: Escape closes it and gives its button the focus back, and so does a press anywhere else. */
export function useClosing(): RefObject<HTMLDetailsElement> {
  const menu = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !menu.current?.open) return
      // What else Escape would close stays open.
      event.stopPropagation()
      closeMenu(menu.current)
    }
    const onPress = ({ target }: Event) => {
      if (menu.current?.open && target instanceof Node && !menu.current.contains(target))
        menu.current.open = false
    }
    document.addEventListener('keydown', onKey, true)
    document.addEventListener('pointerdown', onPress, true)
    return () => {
      document.removeEventListener('keydown', onKey, true)
      document.removeEventListener('pointerdown', onPress, true)
    }
  }, [])
  return menu
}

export function closeMenu(menu: HTMLDetailsElement | null): void {
  if (!menu) return
  menu.open = false
  menu.querySelector('summary')?.focus()
}
