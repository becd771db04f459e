import { expect, test } from 'vitest'
import { look } from '../src/contract/look.ts'

const isFont = (font: string) => look.safeParse({ font }).success

test.each([
  'Inter',
  'Inter, Georgia, serif',
  '"Noto Sans", sans-serif',
  "'Ubuntu Mono',monospace",
  'ヒラギノ角ゴ',
])('takes %s as a font', font => expect(isFont(font)).toBe(true))

test.each(['', 'Inter;', 'url(x)', '"Inter', 'Inter, , serif', 'a}b', 'a:b', '"a\'', 'x'.repeat(201)])(
  'refuses %s as a font',
  font => expect(isFont(font)).toBe(false),
)

test('is not kept busy by a list of names made for it', () => {
  expect(isFont(`a${',   '.repeat(45)}!`)).toBe(false)
})
