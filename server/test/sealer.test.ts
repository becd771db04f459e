import { expect, test } from 'vitest'
import { createSealer } from '../src/domain/sealer.ts'

const [first, second] = ['a'.repeat(32), 'b'.repeat(32)]

test('opens what it has sealed, also after the secret was replaced while the old one is still named', () => {
  const sealed = createSealer([first]).seal('signing secret') as string
  expect(sealed).not.toContain('signing')
  expect(createSealer([first]).open(sealed)).toBe('signing secret')
  expect(createSealer([second, first]).open(sealed)).toBe('signing secret')
  expect(createSealer([second]).open(sealed)).toBeUndefined()
})

test('seals the same text differently each time', () => {
  const sealer = createSealer([first])
  expect(sealer.seal('text')).not.toBe(sealer.seal('text'))
})

test.each([0, 10, 20, 40])('opens nothing that was tampered with (letter %i)', at => {
  const sealer = createSealer([first])
  const sealed = sealer.seal('signing secret') as string
  const other = sealed[at] === 'A' ? 'B' : 'A'
  expect(sealer.open(sealed.slice(0, at) + other + sealed.slice(at + 1))).toBeUndefined()
})

test('seals nothing without a secret', () => {
  expect(createSealer([]).seal('text')).toBeUndefined()
  expect(createSealer([]).open('x.y')).toBeUndefined()
})
