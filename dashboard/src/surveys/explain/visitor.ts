/** The visitor that the editor describes, as the widget's rules find one in a browser. */
export interface Described {
  /** Of the page, with its parameters. */
  address: URL
  device: 'phone' | 'tablet' | 'desktop'
  /** What the browser asks for, the dearest first. */
  languages: string[]
}

export const location = { origin: '', pathname: '/', search: '' }
export const navigator = { languages: [] as string[], globalPrivacyControl: false }
export const screen = { width: 1280, height: 800 }
let isTouch = false
export const matchMedia = (query: string) => ({ matches: query.includes('coarse') && isTouch })

/** Nothing is in focus, and the page is in front. It is as long as one likes, so that a percentage of it can be reached. */
export const document = {
  activeElement: null,
  hidden: false,
  documentElement: { scrollHeight: 1000 },
  querySelector: (selector: string) => globalThis.document?.querySelector(selector),
}
export const scrollY = 0
export const innerHeight = 0

/** Puts this visitor in place of the browser until the next is described. */
export function describeVisitor({ address, device, languages }: Described): void {
  const { origin, pathname, search } = address
  Object.assign(location, { origin, pathname, search })
  navigator.languages = languages
  isTouch = device !== 'desktop'
  Object.assign(screen, device === 'phone' ? { width: 390, height: 844 } : { width: 1280, height: 800 })
}
