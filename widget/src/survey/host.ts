import type { SurveyFile } from '@touchline/shared/contract/widget.ts'
import type { Page } from '../page.ts'

/**
 * The one element that the widget adds to the page, with the content inside its open shadow root. Constructable sheets are
 * no inline styles, so that every policy lets them be.
 */
export const addHost = (
  parent: Element,
  { dir, locale, look: { theme = 'auto', css = '' } }: SurveyFile,
  page: Page,
  content: HTMLElement,
  ownCss: string,
  delegatesFocus = false,
): HTMLElement & { shadowRoot: ShadowRoot } => {
  const host = document.createElement('touchline-survey') as HTMLElement & { shadowRoot: ShadowRoot }
  const wanted = page.theme || theme
  const isDark = wanted === 'auto' ? matchMedia('(prefers-color-scheme:dark)').matches : wanted === 'dark'
  Object.assign(host, { dir, lang: locale })
  host.dataset.theme = isDark ? 'dark' : 'light'
  const root = host.attachShadow({ mode: 'open', delegatesFocus })
  root.adoptedStyleSheets = [ownCss, css].map(rules => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    return sheet
  })
  root.append(content)
  // The page's own hot keys must not see what a visitor types here.
  for (const type of ['keydown', 'keypress', 'keyup'])
    root.addEventListener(type, event => event.stopPropagation())
  parent.append(host)
  return host
}
