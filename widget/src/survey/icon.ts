import { element } from './element.ts'

/** A drawing of 24 by 24 units; its colours come from the style sheet. */
export const icon = (d: string) =>
  element('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' }, element('path', { d }))

export const cross = 'M6 6l12 12M18 6L6 18'
export const tick = 'M5 13l4 4L19 7'
export const star = 'M12 3l3 6 6 1-4 4 1 6-6-3-6 3 1-6-4-4 6-1z'
/** A thumb that points up; the style sheet turns the other. */
export const thumb = 'M7 11l4-8q3 1 2 6h6q2 0 2 2l-2 7q-1 2-3 2H7zM7 11H3v9h4'

/** A face from sad (1) to happy (5). */
export const face = (mood: number) =>
  `M12 2a10 10 0 1 0 .1 0zM9 9v1m6-1v1M8 ${18 - mood}q4 ${mood * 2 - 6} 8 0`
