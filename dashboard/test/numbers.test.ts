import { expect, test } from 'vitest'
import { type Language, languages } from '../src/texts/languages.ts'
import { type NumberStyle, writeNumber } from '../src/texts/numbers.ts'

const styles: NumberStyle[] = [
  {},
  { signDisplay: 'exceptZero' },
  { maximumFractionDigits: 1 },
  { signDisplay: 'exceptZero', maximumFractionDigits: 0 },
  { style: 'percent' },
  { style: 'percent', maximumFractionDigits: 1 },
]

/** Halves, both sides of each power of ten, and many in between. */
function* numbers() {
  yield* [0, 0.05, 0.15, 0.25, 0.35, 1.005, 2.675, 0.0005, 0.00049, 1e-7, 0.125, 0.285, 1e15, 123456789012]
  for (let power = 1; power < 1e9; power *= 10) yield* [power - 1, power, power + 0.5, power + 0.2345]
  for (let step = 1; step <= 1000; step++) yield* [step / 1000, step / 8, (step * 7919) % 10007]
}

test.for(Object.keys(languages) as Language[])(
  'numbers are written in %s as Intl.NumberFormat writes them',
  language => {
    for (const style of styles) {
      const { format } = new Intl.NumberFormat(language, style)
      for (const value of numbers())
        for (const signed of value === 0 ? [0] : [value, -value]) {
          // Only Intl gives zero a sign where it was a little less before it was rounded.
          const expected = format(signed)
          const isZero = expected === format(-0)
          expect(writeNumber(language, signed, style), `${signed} ${JSON.stringify(style)}`).toBe(
            isZero ? format(0) : expected,
          )
        }
    }
  },
)
