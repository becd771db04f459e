import { expect, test } from 'vitest'
import { WantedWords } from '../../src/comments/wanted-words.ts'

class CountingTable extends Map<string, Set<number>> {
  looks = 0
  override get(text: string): Set<number> | undefined {
    this.looks++
    return super.get(text)
  }
}

/** How often a comment of 100 places is looked up where so many words are wanted. */
const looksFor = (wanted: number): number => {
  const table = new CountingTable()
  const words = new WantedWords(table)
  for (let number = 0; number < wanted; number++) words.add(`word${String(number).padStart(6, '0')} `, 0)
  table.looks = 0
  const said = 'word '.repeat(100)
  const found = new Set<number>()
  for (let place = 0; place < said.length; place += 5) words.findAt(said, place, found)
  return table.looks
}

test('a comment costs its own length, however many words are wanted', () => {
  expect(looksFor(9000)).toBe(looksFor(1))
  expect(looksFor(9000)).toBeLessThanOrEqual(100)
})

test('finds what begins at a place, for each theme that wants it', () => {
  const words = new WantedWords(new Map())
  words.add('deliver', 1)
  words.add('late ', 0)
  words.add('late ', 2)
  words.add('', 3)
  const found = (text: string, place: number) => {
    const themes = new Set<number>()
    words.findAt(text, place, themes)
    return [...themes]
  }
  expect(found('late delivery ', 0)).toEqual([0, 2])
  expect(found('late delivery ', 5)).toEqual([1])
  expect(found('late', 0)).toEqual([])
  expect(found('later ', 0)).toEqual([])
})
