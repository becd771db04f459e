import { expect, test } from 'vitest'
import { uuidv7 } from '../src/survey/uuid.ts'

test('is a UUID of version 7 that begins with its time', () => {
  const id = uuidv7(Date.UTC(2026, 4, 2), new Uint8Array(9).fill(0xab))
  expect(id).toBe('019de5fc-2400-7aba-8bab-abababababab')
})

test('fills up small bytes and early times', () => {
  expect(uuidv7(1, new Uint8Array(9).fill(1))).toBe('00000000-0001-7010-8101-010101010101')
})
