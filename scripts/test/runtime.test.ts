import { describe, expect, test } from 'vitest'
import { isNewEnough, neededPackages } from '../launch/runtime.mjs'

const old = { versions: { napi: '9' }, features: {} }
const current = { versions: { napi: '10' }, features: { typescript: 'strip' } }

describe('which Node runs Touchline', () => {
  test.each([
    ['20.20', old, false],
    ['22.14, which runs no .ts file', { versions: { napi: '10' }, features: { typescript: false } }, false],
    ['22.18', current, true],
    ['26', { versions: { napi: '12' }, features: { typescript: 'strip' } }, true],
  ])('decides about Node %s', (_version, machine, expected) => {
    expect(isNewEnough(machine)).toBe(expected)
  })

  test('uses the Node of the machine where it is new enough', () => {
    expect(neededPackages({ ...current, platform: 'linux', arch: 'x64' })).toEqual(['pnpm@12.21.0'])
  })

  test.each(['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win32-x64'])(
    'fetches an exact Node for %s where the one there is too old',
    system => {
      const [platform, arch] = system.split('-')
      expect(neededPackages({ ...old, platform, arch })[1]).toMatch(/^node-[a-z0-9-]+@\d+\.\d+\.\d+$/)
    },
  )

  test('has no Node for a system that npm has none for', () => {
    expect(neededPackages({ ...old, platform: 'freebsd', arch: 'x64' })).toContain(undefined)
  })
})
