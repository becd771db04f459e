import type { SurveyFile } from '@touchline/shared/contract/widget.ts'
import type { Page } from '../page.ts'
import cardCss from './card.css?inline'
import corner from './corner.css?inline'
import fields from './fields.css?inline'
import full from './full/full.css?inline'
import { showModal } from './full/place.ts'
import { addHost } from './host.ts'

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
): Placed => {
  const life = new AbortController()
  let cameFrom = document.activeElement
  const host = addHost(parent, file, page, card, styles)
  const root = host.shadowRoot
  host.addEventListener('focusin', ({ relatedTarget }) => {
    cameFrom = (relatedTarget as Element | null) ?? cameFrom
  })
  if (!__TOUCHLINE_FULL__ || !/inline|modal/.test(`${file.look.display}`)) {
    // The top layer is free of the page's stacking and transforms; a film in full screen stays undisturbed.
    host.popover = 'manual'
    if (!document.fullscreenElement) host.showPopover?.()
    // A moment later the browser has scrolled the field into view.
    const dodgeSoon = () => requestAnimationFrame(() => dodge(host))
    document.addEventListener('focusin', dodgeSoon, life)
    dodgeSoon()
  } else if (file.look.display === 'modal') showModal(card as HTMLDialogElement, onLeave)
  if (!__TOUCHLINE_FULL__ || file.look.display !== 'inline')
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

const styles = cardCss + fields + corner + (__TOUCHLINE_FULL__ ? full : '')

/** Moves the card to the other edge, top or bottom, when it would cover what has the focus on the page. */
const dodge = (host: Element) => {
  const focused = document.activeElement as Element
  // Asking where things are makes the browser lay them out at once: only where the answer may matter.
  if (!focused.matches('a,button,input,select,textarea,[contenteditable]')) return
  const [a, b] = [focused.getBoundingClientRect(), host.getBoundingClientRect()]
  if (a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right)
    host.toggleAttribute('data-moved')
}
