import type { Loader } from '../loader/loader.ts'
import { isPrivate } from '../loader/privacy.ts'
import type { Explanation } from '../page.ts'
import css from './panel.css?inline'

/** How often the panel looks whether something has changed, in milliseconds. Only who debugs pays for it. */
const pace = 500

/** A small region at the edge of the page that says why each survey is or is not shown. */
export const drawPanel = (loader: Loader, explain: () => Explanation[]): void => {
  document.querySelector('touchline-panel')?.remove()
  const host = document.createElement('touchline-panel')
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]
  const lines = element('ul')
  const facts = element('p')
  const close = element('button', 'Close')
  const panel = element('section')
  panel.append(element('h2', 'Touchline'), close, facts, lines)
  // A region that scrolls must be reached by the keyboard.
  Object.assign(panel, {
    lang: 'en',
    dir: 'ltr',
    tabIndex: 0,
    role: 'region',
    ariaLabel: 'Touchline: why surveys are shown or not',
  })
  root.append(panel)

  let drawn = ''
  const draw = () => {
    const explanations = explain()
    const about = aboutPage(loader)
    const all = JSON.stringify([about, explanations])
    if (all === drawn) return
    drawn = all
    facts.textContent = about
    lines.replaceChildren(...explanations.map(line))
  }
  draw()
  const timer = setInterval(draw, pace)
  const remove = () => {
    clearInterval(timer)
    host.remove()
  }
  close.addEventListener('click', remove)
  loader.signal.addEventListener('abort', remove)
  document.body.append(host)
}

const element = (name: string, text = '') =>
  Object.assign(document.createElement(name), { textContent: text })

const line = ({ survey, due, reason }: Explanation) => {
  const item = element('li')
  item.append(element('b', survey), ` ${due ? 'due' : reason}`)
  return item
}

const aboutPage = ({ config, page }: Loader) =>
  `${config.site} on ${location.pathname}; memory ${isPrivate(page) ? 'after_answer, because the visitor is private' : (config.memory ?? 'after_shown')}`
