import type { SurveyFile } from '@touchline/shared/contract/widget.ts'
import css from './card.css?inline'

/** The one element that the widget adds to the page, with everything else inside its shadow root. */
export interface Mount {
  readonly root: ShadowRoot
  /** Takes the element away; the focus, if it was inside, goes back to where it came from. */
  remove(): void
}

/** `onEscape` is called for the key inside the card only. */
export const mount = (
  { dir, locale }: SurveyFile,
  theme: string | undefined,
  onEscape: () => void,
): Mount => {
  const host = document.createElement('touchline-survey')
  host.dir = dir
  host.lang = locale
  host.popover = 'manual'
  host.dataset.theme = theme
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]

  for (const type of ['keydown', 'keypress', 'keyup'])
    root.addEventListener(type, event => {
      // The page's own hot keys must not see what a visitor types here.
      event.stopPropagation()
      if ((event as KeyboardEvent).key === 'Escape') onEscape()
    })

  let cameFrom: EventTarget | undefined
  host.addEventListener('focusin', event => {
    cameFrom = event.relatedTarget ?? cameFrom
  })
  document.body.append(host)
  // The top layer is free of the page's stacking and transforms; a film in full screen stays undisturbed.
  if (!document.fullscreenElement) host.showPopover?.()
  return {
    root,
    remove: () => {
      const hadFocus = root.activeElement
      host.remove()
      if (hadFocus) (cameFrom as HTMLElement | undefined)?.focus()
    },
  }
}
