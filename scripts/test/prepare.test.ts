import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isAbandoned } from '../launch/lock.mjs'
import { prepare } from '../launch/prepare.mjs'
import { folderWith } from './temporary-folder.ts'

// Process ids on every system stay far below this one.
const noProcess = 2 ** 30

function step(done: boolean, ran: string[], title: string) {
  return { title, isDone: () => done, run: async () => ran.push(title) }
}

test('runs only the steps that are not done, in order, and gives the lock back', async () => {
  const root = folderWith({})
  const ran: string[] = []
  await prepare(root, [step(false, ran, 'tools'), step(true, ran, 'packages'), step(false, ran, 'widget')])
  expect(ran).toEqual(['tools', 'widget'])
  expect(existsSync(join(root, '.toolchain', 'lock'))).toBe(false)
})

test('touches nothing when everything is done', async () => {
  const root = folderWith({})
  await prepare(root, [step(true, [], 'tools')])
  expect(existsSync(join(root, '.toolchain'))).toBe(false)
})

test('goes on after a preparation that was killed', async () => {
  const root = folderWith({ '.toolchain/lock': `${noProcess}\n` })
  const ran: string[] = []
  await prepare(root, [step(false, ran, 'tools')])
  expect(ran).toEqual(['tools'])
})

test('gives the lock back after a failure', async () => {
  const root = folderWith({})
  const failing = { title: 'tools', isDone: () => false, run: () => Promise.reject(new Error('no')) }
  await expect(prepare(root, [failing])).rejects.toThrow('no')
  expect(existsSync(join(root, '.toolchain', 'lock'))).toBe(false)
})

test.each([
  ['names no process yet', '', false],
  ['names a launcher that was killed', `${noProcess}\n`, true],
  ['names a killed launcher whose npm still runs', `${noProcess}\n${process.pid}\n`, false],
])('judges a lock that %s', (_lock, content, expected) => {
  expect(isAbandoned(join(folderWith({ lock: content }), 'lock'))).toBe(expected)
})
