import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fingerprint, isStamped, stampAfter } from '../launch/fingerprint.mjs'
import { folderWith, write } from './temporary-folder.ts'

test('stays the same for the same files, whatever their age', () => {
  const files = { 'src/a.ts': 'a', 'src/deep/b.ts': 'b' }
  expect(fingerprint(folderWith(files), ['src'])).toBe(fingerprint(folderWith(files), ['src']))
})

test.each([
  ['a content', (root: string) => write(join(root, 'src/a.ts'), 'changed')],
  ['a new file', (root: string) => write(join(root, 'src/c.ts'), '')],
  ['a file that is gone', (root: string) => rmSync(join(root, 'src/b.ts'))],
  ['a folder that was missing', (root: string) => write(join(root, 'locales/en.json'), '{}')],
])('notices %s', (_change, change) => {
  const root = folderWith({ 'src/a.ts': 'a', 'src/b.ts': 'b' })
  const before = fingerprint(root, ['src', 'locales'])
  change(root)
  expect(fingerprint(root, ['src', 'locales'])).not.toBe(before)
})

test('leaves installed packages out', () => {
  const root = folderWith({ 'src/a.ts': 'a' })
  const before = fingerprint(root, ['src'])
  write(join(root, 'src/node_modules/x/index.js'), '')
  expect(fingerprint(root, ['src'])).toBe(before)
})

test('stamps work that was completed', async () => {
  const stamp = join(folderWith({}), 'new-folder', 'stamp')
  await stampAfter(stamp, 'v1', async () => {})
  expect([isStamped(stamp, 'v1'), isStamped(stamp, 'v2')]).toEqual([true, false])
})

test('leaves no stamp, not even an older one, when the work fails', async () => {
  const stamp = join(folderWith({ stamp: 'v1' }), 'stamp')
  await expect(stampAfter(stamp, 'v2', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(existsSync(stamp)).toBe(false)
})
