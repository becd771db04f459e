import type { ComponentChildren } from 'preact'
import { useId, useRef } from 'preact/hooks'

/** One of several rooms of a page. The arrow keys go from one to the next, as https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ describes it. */
export function Tabs<Name extends string>({
  label,
  tabs,
  chosen,
  onChoose,
  children,
}: {
  label: string
  tabs: readonly (readonly [Name, string])[]
  chosen: Name
  onChoose: (name: Name) => void
  children: ComponentChildren
}) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const place = placeAfter(
      event.key,
      tabs.findIndex(([name]) => name === chosen),
      tabs.length,
    )
    const next = place === undefined ? undefined : tabs[place]
    if (place === undefined || !next) return
    event.preventDefault()
    onChoose(next[0])
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[place]?.focus()
  }
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map(([name, title]) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-${name}`}
            aria-selected={name === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={name === chosen ? 0 : -1}
            onClick={() => onChoose(name)}
          >
            {title}
          </button>
        ))}
      </div>
      <div class="tab-panel" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`}>
        {children}
      </div>
    </>
  )
}

/** Where a key leads; undefined for keys that lead nowhere. To the right is onwards, or back where lines run to the left. */
function placeAfter(key: string, place: number, count: number): number | undefined {
  const onwards = document.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  const back = document.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft'
  const places: Record<string, number> = {
    [onwards]: (place + 1) % count,
    [back]: (place + count - 1) % count,
    Home: 0,
    End: count - 1,
  }
  return places[key]
}
