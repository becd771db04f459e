import { expect, test } from 'vitest'
import { inBatches } from '../src/store/batches.ts'

test('writes together what arrives together, and answers each with its own result', async () => {
  const batches: number[][] = []
  const write = inBatches(async (items: number[]) => {
    batches.push(items)
    return items.map(item => item * 10)
  })
  expect(await Promise.all([write(1), write(2), write(3)])).toEqual([10, 20, 30])
  expect(batches).toEqual([[1, 2, 3]])
})

test('has one batch under way at a time, and gathers the next meanwhile', async () => {
  const batches: number[][] = []
  const gates: (() => void)[] = []
  const write = inBatches(async (items: number[]) => {
    batches.push(items)
    await new Promise<void>(open => gates.push(open))
    return items
  })
  const turn = () => new Promise(setImmediate)
  const first = write(1)
  await turn()
  const later = [write(2), write(3)]
  await turn()
  expect(batches).toEqual([[1]])
  gates[0]?.()
  await first
  await turn()
  expect(batches).toEqual([[1], [2, 3]])
  gates[1]?.()
  expect(await Promise.all(later)).toEqual([2, 3])
})

test('refuses only the bad item of a batch that fails', async () => {
  const write = inBatches(async (items: number[]) => {
    if (items.includes(13)) throw new Error('unlucky')
    return items
  })
  const settled = await Promise.allSettled([write(1), write(13), write(2), write(3), write(4)])
  expect(settled.map(one => one.status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
    'fulfilled',
  ])
})

test('never writes more at once than the largest batch', async () => {
  const sizes: number[] = []
  const write = inBatches(async (items: number[]) => {
    sizes.push(items.length)
    return items
  }, 2)
  await Promise.all([1, 2, 3, 4, 5].map(write))
  expect(sizes).toEqual([2, 2, 1])
})
