import { expect, test } from 'vitest'
import { countTold, readTold } from '../bench/telling/count-told.ts'

const ids = ['a', 'b', 'c', 'd']

test('says when each answer was told, and of those that are summed up the longest waiting first', () => {
  const { at, surplus } = countTold(ids, [
    { at: 30, told: 2 },
    { at: 10, told: ['a'] },
    { at: 40, told: ['c'] },
  ])
  expect([...at].toSorted()).toEqual([
    ['a', 10],
    ['b', 30],
    ['c', 40],
    ['d', 30],
  ])
  expect(surplus).toBe(0)
})

test('finds what is lost, and what is told again or was never given', () => {
  expect(countTold(ids, [{ at: 1, told: 3 }]).at.size).toBe(3)
  const again = [
    { at: 1, told: ['a'] },
    { at: 2, told: ['a', 'z'] },
    { at: 3, told: 4 },
  ]
  expect(countTold(ids, again)).toMatchObject({ surplus: 3 })
})

test('reads what messages tell of', () => {
  const id = '00000000-0000-7000-8000-00000000001f'
  expect(readTold(`Open the answer: http://127.0.0.1/sites/shop/responses/${id}`)).toEqual([id])
  expect(readTold('12 more unhappy answers since 10:00')).toBe(12)
  expect(readTold('1 more answer since 10:00')).toBe(1)
  expect(readTold('1,001 more answers since 10:00')).toBe(1001)
  expect(() => readTold('Good morning')).toThrow('no answer')
})
