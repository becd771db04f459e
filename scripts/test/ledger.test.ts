import { join } from 'node:path'
import { expect, test } from 'vitest'
import { freshSeed, noteRun, sumOfRuns } from '../torture/ledger.ts'
import { folderWith } from './temporary-folder.ts'

test('adds up what several runs have shown, and does not hide a bad one', () => {
  const file = join(folderWith({}), 'results', 'torture.jsonl')
  expect(sumOfRuns(file, 'kills')).toBe('')
  const at = new Date(0)
  noteRun(file, 'kills', { isFine: true, outcome: { seed: 1, kills: 20, lost: 0 } }, at)
  noteRun(file, 'kills', { isFine: false, outcome: { seed: 2, kills: 30, lost: 1 } }, at)
  noteRun(file, 'stops', { isFine: true, outcome: { stops: 3 } }, at)
  expect(sumOfRuns(file, 'kills')).toBe('2 runs in all, 1 of them bad: kills 50, lost 1')
})

test('begins each run with a seed that none before has used', () => {
  const file = join(folderWith({}), 'torture.jsonl')
  expect(freshSeed(file, 'kills')).toBe(1)
  noteRun(file, 'kills', { isFine: true, outcome: { seed: 7 } }, new Date(0))
  noteRun(file, 'kills', { isFine: true, outcome: { seed: 3 } }, new Date(0))
  expect(freshSeed(file, 'kills')).toBe(8)
  expect(freshSeed(file, 'stops')).toBe(1)
})
