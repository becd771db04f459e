import type { SurveyFile } from '@touchline/shared/contract/widget.ts'
import type { Page } from '../handover.ts'
import { addHost } from './host.ts'
import type { More } from './parts.ts'

/** A card on the page. */
export interface Placed {
  readonly root: ShadowRoot
  /** Takes everything away; the focus, if it was inside, goes back to where it came from. */
  remove(): void
}

/** Puts the card there. `onLeave` is called when the visitor wants it gone: Escape inside, or a press beside a modal. */
export const place = (
  card: HTMLElement,
  parent: Element,
  file: SurveyFile,
  page: Page,
  onLeave: () => void,
  loadMore: () => Promise<Pick<More, 'dodge'>>,
  more?: Pick<More, 'css' | 'showModal'>,
): Placed => {
  const { display } = file.look
  const life = new AbortController()
  let isWatched = false
  let cameFrom = document.activeElement
  const host = addHost(parent, file, page, display, card, more?.css)
  const root = host.shadowRoot
  host.addEventListener('focusin', ({ relatedTarget }) => {
    cameFrom = (relatedTarget as Element | null) ?? cameFrom
  })
  if (display === 'modal') more?.showModal(card as HTMLDialogElement, onLeave)
  else if (display !== 'inline') {
    // What else on the page has the focus may be under the card.
    const look = () => {
      if (isWatched || [host, document.body].includes(document.activeElement as HTMLElement)) return
      isWatched = true
      loadMore().then(
        ({ dodge }) => dodge(host, life.signal),
        () => {},
      )
    }
    document.addEventListener('focusin', look, { signal: life.signal })
    look()
    host.popover = 'manual'
    // The top layer is free of the page's stacking and transforms; a film in full screen stays undisturbed.
    if (!document.fullscreenElement) host.showPopover?.()
  }
  if (display !== 'inline')
    root.addEventListener('keydown', event => (event as KeyboardEvent).key === 'Escape' && onLeave())
  return {
    root,
    remove: () => {
      const hadFocus = root.activeElement
      life.abort()
      host.remove()
      if (hadFocus) (cameFrom as HTMLElement | null)?.focus()
    },
  }
}
