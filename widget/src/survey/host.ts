import type { SurveyFile } from '@touchline/shared/contract/widget.ts'
import type { Page } from '../handover.ts'
import card from './card.css?inline'
import corner from './corner.css?inline'
import fields from './fields.css?inline'

/** The one element that the widget adds to the page, with the content inside its open shadow root; `css` is for what `more` shows. */
export const addHost = (
  parent: Element,
  { dir, locale, look: { position, theme, accent, radius, font } }: SurveyFile,
  page: Page,
  display: string,
  content: HTMLElement,
  css = '',
): HTMLElement & { shadowRoot: ShadowRoot } => {
  const host = document.createElement('touchline-survey') as HTMLElement & { shadowRoot: ShadowRoot }
  const wanted = page.theme || theme
  const isDark = wanted === 'auto' ? matchMedia('(prefers-color-scheme:dark)').matches : wanted === 'dark'
  const scheme = isDark ? 'dark' : 'light'
  Object.assign(host, { dir, lang: locale })
  Object.assign(host.dataset, { display, position, theme: scheme })
  content.style.colorScheme = scheme
  // The focus comes back to a button of which the page knows only the host.
  const root = host.attachShadow({ mode: 'open', delegatesFocus: display === 'button' })
  root.adoptedStyleSheets = [card + fields + corner, css].map(rules => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    return sheet
  })
  root.append(content)
  // The page's own hot keys must not see what a visitor types here.
  for (const type of ['keydown', 'keypress', 'keyup'])
    root.addEventListener(type, event => event.stopPropagation())
  parent.append(host)

  const set = (name: string, value: string | undefined) => host.style.setProperty(name, value ?? null)
  const colours = accent?.[scheme]
  // Where the page has an accent of its own, the text upon it is its affair too.
  if (!getComputedStyle(host).getPropertyValue('--touchline-accent')) {
    set('--a', colours?.[0])
    set('--on', colours?.[1])
  }
  set('--r', radius === undefined ? radius : `${radius}px`)
  set('--f', font)
  return host
}
