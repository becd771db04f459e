import { afterEach, expect, test, vi } from 'vitest'
import { openStore } from '../src/loader/store.ts'

afterEach(() => vi.unstubAllGlobals())

test('is the storage of the browser', () => {
  expect(openStore(true)).toBe(localStorage)
})

test('is an object of this page when nothing may be stored', () => {
  expect(openStore(false)).toEqual({})
})

test('is an object of this page where a browser without storage has null', () => {
  vi.stubGlobal('localStorage', null)
  expect(openStore(true)).toEqual({})
})

test('is an object of this page when the browser blocks its storage', () => {
  vi.stubGlobal('localStorage', undefined)
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get: () => {
      throw new DOMException('blocked', 'SecurityError')
    },
  })
  expect(openStore(true)).toEqual({})
})
