import { element } from './element.ts'

/** A drawing of 24 by 24 units; its colours come from the style sheet. */
export const icon = (d: string) =>
  element('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' }, element('path', { d }))

export const cross = 'M6 6l12 12M18 6L6 18'
export const tick = 'M5 13l4 4L19 7'
