import { expect, test } from 'vitest'
import { uuidv7 } from '../src/survey/uuid.ts'

test('is a UUID of version 7 that begins with its time', () => {
  const id = uuidv7(Date.UTC(2026, 4, 2), new Uint8Array(36).fill(0xab))
  expect(id).toBe('019de5fc-2400-7bbb-8bbb-bbbbbbbbbbbb')
})

test('fills up early times, and takes a byte for each digit', () => {
  const random = Uint8Array.from({ length: 36 }, (_, at) => at)
  expect(uuidv7(1, random)).toBe('00000000-0001-7f01-8456-89abcdef0123')
})
