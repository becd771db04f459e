import { expect, test } from 'vitest'
import { createMemory } from '../src/loader/memory.ts'

test('remembers numbers under one key, and nothing else', () => {
  const store: Record<string, string> = {}
  createMemory('touchline.shop', store).keep('nps', 20_000, true)
  expect(store).toEqual({ 'touchline.shop': '{"nps":20000}' })
  expect(createMemory('touchline.shop', store).recall()).toEqual({ nps: 20_000 })
})

test('sees what another tab has written meanwhile, and keeps it', () => {
  const store: Record<string, string> = {}
  const here = createMemory('touchline.shop', store)
  const there = createMemory('touchline.shop', store)
  here.keep('nps', 20_000, true)
  there.keep('csat', 20_001, true)
  expect(here.recall()).toEqual({ nps: 20_000, csat: 20_001 })
  here.keep('ces', 20_002, true)
  expect(there.recall()).toEqual({ nps: 20_000, csat: 20_001, ces: 20_002 })
})

test('leaves what others keep under its key', () => {
  const store: Record<string, string> = { 'touchline.shop': '{"theirs":{"deep":true}}' }
  createMemory('touchline.shop', store).keep('nps', 20_000, true)
  expect(JSON.parse(store['touchline.shop'] as string)).toEqual({ theirs: { deep: true }, nps: 20_000 })
})

test.each(['', '{', 'null', '7', '"x"', '[]'])('does not stumble over %j under its key', junk => {
  const store: Record<string, string> = { 'touchline.shop': junk }
  const memory = createMemory('touchline.shop', store)
  expect(memory.recall().nps).toBeUndefined()
  memory.keep('nps', 20_000, true)
  expect(createMemory('touchline.shop', store).recall().nps).toBe(20_000)
})

test('still knows on this page what the storage refuses', () => {
  const full = new Proxy({} as Record<string, string>, {
    set: () => {
      throw new DOMException('full', 'QuotaExceededError')
    },
  })
  const memory = createMemory('touchline.shop', full)
  memory.keep('nps', 20_000, true)
  expect(memory.recall()).toEqual({ nps: 20_000 })
})

test('stores nothing that must be forgotten with the page', () => {
  const store: Record<string, string> = {}
  const memory = createMemory('touchline.shop', store)
  expect(memory.keep('nps%', 42, false)).toBe(42)
  expect(memory.recall()).toEqual({ 'nps%': 42 })
  expect(store).toEqual({})
})
