/** How far down the page the visitor is, from 0 to 100; NaN on a page that cannot be scrolled. */
export const scrolledPercent = (): number =>
  Math.round((scrollY / (document.documentElement.scrollHeight - innerHeight)) * 100)
