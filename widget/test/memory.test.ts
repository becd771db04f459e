import { expect, test } from 'vitest'
import { createMemory } from '../src/loader/memory.ts'

const today = () => 20_000
const random = () => 0.4242

test('remembers a day per survey, and nothing else', () => {
  const store: Record<string, string> = {}
  createMemory('shop', store, today, random).noteAsked('nps')
  expect(store).toEqual({ 'touchline.shop': '{"asked":{"nps":20000},"lots":{}}' })
  expect(createMemory('shop', store, today, random).asked()).toEqual({ nps: 20_000 })
})

test('draws a lot once and keeps it', () => {
  const store: Record<string, string> = {}
  expect(createMemory('shop', store, today, random).lot('nps')).toBe(42.5)
  expect(createMemory('shop', store, today, () => 0.9).lot('nps')).toBe(42.5)
})

test.each(['', '{', 'null', '7', '"x"', '[]', '{"asked":5}', '{"asked":null}'])(
  'does not stumble over %j under its key',
  junk => {
    const store: Record<string, string> = { 'touchline.shop': junk }
    const memory = createMemory('shop', store, today, random)
    expect(memory.asked()).toEqual({})
    memory.noteAsked('nps')
    expect(memory.asked()).toEqual({ nps: 20_000 })
  },
)

test('does not throw when the storage is full', () => {
  const full = new Proxy({} as Record<string, string>, {
    set: () => {
      throw new DOMException('full', 'QuotaExceededError')
    },
  })
  const memory = createMemory('shop', full, today, random)
  memory.noteAsked('nps')
  expect(memory.lot('nps')).toBe(42.5)
})
