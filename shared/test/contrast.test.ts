import { expect, test } from 'vitest'
import { cardColours, contrast, readableAccent, textOn } from '../src/contrast.ts'

test.each([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.478],
  ['#0000ff', '#ffffff', 8.592],
])('finds how far %s and %s stand apart', (a, b, ratio) => {
  expect(contrast(a, b)).toBeCloseTo(ratio, 2)
  expect(contrast(b, a)).toBe(contrast(a, b))
})

test('keeps an accent that can be seen, and mends one that cannot', () => {
  expect(readableAccent('#0a7d62', 'light')).toBe('#0a7d62')
  expect(readableAccent('#ffee00', 'light')).not.toBe('#ffee00')
  expect(readableAccent('#ffee00', 'dark')).toBe('#ffee00')
})

test('makes every accent visible on its card, and text readable on every accent', () => {
  for (let red = 0; red < 256; red += 51)
    for (let green = 0; green < 256; green += 51)
      for (let blue = 0; blue < 256; blue += 51) {
        const accent = `#${[red, green, blue].map(part => part.toString(16).padStart(2, '0')).join('')}`
        for (const card of ['light', 'dark'] as const) {
          const shown = readableAccent(accent, card)
          expect(contrast(shown, cardColours[card])).toBeGreaterThanOrEqual(3)
          expect(contrast(shown, textOn(shown))).toBeGreaterThanOrEqual(4.5)
        }
      }
})
