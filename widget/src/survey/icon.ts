import { element } from './element.ts'

/** A drawing of 24 by 24 units; its colours come from the style sheet. */
export const icon = (d: string) =>
  element('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' }, element('path', { d }))

export const cross = 'M6 6l12 12M18 6L6 18'
export const tick = 'M5 13l4 4L19 7'
export const star = 'M12 2.8l2.8 5.9 6.4.9-4.6 4.5 1.1 6.4-5.7-3.1-5.7 3.1 1.1-6.4L2.8 9.6l6.4-.9z'

/** A face from sad (1) to happy (5). */
export const face = (rating: number) =>
  `M12 2a10 10 0 1 0 .1 0zM9 9v1m6-1v1M8 ${18 - rating}q4 ${rating * 2 - 6} 8 0`
