import { expect, test } from 'vitest'
import { overBudget, sizeTable } from '../sizes/budgets.ts'
import { differsFromReadme, writeIntoReadme } from '../sizes/readme.ts'

const sizes = {
  lean: 1712,
  full: 2300,
  first_nps: 8612,
  longest_language: 8700,
  every_question: 9900,
  overview: 50_000,
}
const budgets = { lean: 1800, first_nps: 9000 }
const readme = 'Before\n<!-- sizes -->\nold\n<!-- /sizes -->\nAfter\n'

test('allows what is exactly on its budget and nothing above', () => {
  expect(overBudget({ ...sizes, lean: 1800 }, budgets)).toEqual([])
  expect(overBudget({ ...sizes, lean: 1801, full: 99_999 }, budgets)).toEqual(['lean'])
})

test('marks in its table what is too large', () => {
  const rows = sizeTable({ ...sizes, lean: 1801 }, budgets).split('\n')
  expect(rows.map(row => row[0])).toEqual(['✖', '✔', '✔', '✔', '✔', '✔'])
  expect(rows[0]).toContain('1801 bytes of 1800')
})

test('writes the figures between the markers of README and leaves the rest alone', () => {
  const written = writeIntoReadme(readme, sizes, budgets)
  expect(written).toMatch(/^Before\n<!-- sizes -->\n[\s\S]+<!-- \/sizes -->\nAfter\n$/)
  expect(written).toContain('| 1,712 bytes  | 1,800 bytes |')
  expect(differsFromReadme(written, sizes)).toBe(false)
})

test('accepts a README that states no sizes', () => {
  expect(differsFromReadme('No figures here', sizes)).toBe(false)
  expect(writeIntoReadme('No figures here', sizes, budgets)).toBe('No figures here')
})

test('notices a README without figures between its markers, and one that is off by more than 1 %', () => {
  const written = writeIntoReadme(readme, sizes, budgets)
  expect(differsFromReadme(readme, sizes)).toBe(true)
  expect(differsFromReadme(written, { ...sizes, lean: 1729 })).toBe(false)
  expect(differsFromReadme(written, { ...sizes, lean: 1750 })).toBe(true)
})
