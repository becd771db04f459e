import { describe, expect, test } from 'vitest'
import { isNewEnough, neededPackages } from '../launch/runtime.mjs'

const withNode = (node: string, typescript: string | false = 'strip') => ({
  versions: { node },
  features: { typescript },
})
const old = { versions: { node: '20.20.2' }, features: {} }
const current = withNode('24.7.0')

describe('which Node runs Touchline', () => {
  test.each([
    ['20.20', old, false],
    ['22.23, which hashes no passwords', withNode('22.23.2'), false],
    ['24.6, which does neither', withNode('24.6.0'), false],
    ['24.7', current, true],
    ['24.21 without types', withNode('24.21.0', false), false],
    ['26', withNode('26.0.0'), true],
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
