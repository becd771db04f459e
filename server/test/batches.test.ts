import { expect, test } from 'vitest'
import { inBatches, type Limits } from '../src/store/batches.ts'
import { StoreError } from '../src/store/store-error.ts'

const limits = (change: Partial<Limits<number>> = {}): Limits<number> => ({
  largest: 500,
  most: 1000,
  mostBytes: 1e6,
  weigh: () => 1,
  patienceMs: 100,
  now: () => 0,
  ...change,
})

test('writes together what arrives together, and answers each with its own result', async () => {
  const batches: number[][] = []
  const { add: write } = inBatches(async (items: number[]) => {
    batches.push(items)
    return items.map(item => item * 10)
  }, limits())
  expect(await Promise.all([write(1), write(2), write(3)])).toEqual([10, 20, 30])
  expect(batches).toEqual([[1, 2, 3]])
})

test('has one batch under way at a time, and gathers the next meanwhile', async () => {
  const batches: number[][] = []
  const gates: (() => void)[] = []
  const { add: write } = inBatches(async (items: number[]) => {
    batches.push(items)
    await new Promise<void>(open => gates.push(open))
    return items
  }, limits())
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

test('has a second batch under way where that may be, once enough wait for one, and no third', async () => {
  const batches: number[][] = []
  const gates: (() => void)[] = []
  const { add: write } = inBatches(
    async (items: number[]) => {
      batches.push(items)
      await new Promise<void>(open => gates.push(open))
      return items
    },
    limits({ atOnce: 2 }),
  )
  const turn = () => new Promise(setImmediate)
  const sizes = () => batches.map(({ length }) => length)
  const writeMany = (count: number) => Array.from({ length: count }, (_, item) => write(item))
  const written = [write(0)]
  await turn()
  written.push(...writeMany(15))
  await turn()
  expect(sizes()).toEqual([1])
  written.push(write(15))
  await turn()
  expect(sizes()).toEqual([1, 16])
  written.push(...writeMany(20), ...writeMany(3))
  await turn()
  expect(sizes()).toEqual([1, 16])
  gates[1]?.()
  await turn()
  expect(sizes()).toEqual([1, 16, 23])
  written.push(write(99))
  gates[2]?.()
  await turn()
  // Too few to go beside another, so they wait for it.
  expect(sizes()).toEqual([1, 16, 23])
  gates[0]?.()
  await turn()
  expect(sizes()).toEqual([1, 16, 23, 1])
  gates[3]?.()
  await Promise.all(written)
})

test('refuses only the bad item of a batch that fails', async () => {
  const { add: write } = inBatches(async (items: number[]) => {
    if (items.includes(13)) throw new Error('unlucky')
    return items
  }, limits())
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
  const { add: write } = inBatches(
    async (items: number[]) => {
      sizes.push(items.length)
      return items
    },
    limits({ largest: 2 }),
  )
  await Promise.all([1, 2, 3, 4, 5].map(write))
  expect(sizes).toEqual([2, 2, 1])
})

test('does not try a batch in parts when the disk is at fault', async () => {
  let tries = 0
  const { add: write } = inBatches(async (): Promise<number[]> => {
    tries++
    throw new StoreError('disk full', 'SQLITE_FULL')
  }, limits())
  const settled = await Promise.allSettled([write(1), write(2), write(3)])
  expect([settled.every(({ status }) => status === 'rejected'), tries]).toEqual([true, 1])
})

/** A writer that holds its batches back until it is let go; its clock stands where the test puts it. */
function heldBack(change: Partial<Limits<number>>) {
  const clock = { now: 0 }
  const gates: (() => void)[] = []
  const { add: write } = inBatches(
    async (items: number[]) => {
      await new Promise<void>(open => gates.push(open))
      return items
    },
    limits({ now: () => clock.now, ...change }),
  )
  return { write, clock, gates, turn: () => new Promise(setImmediate) }
}

test('refuses at once, as busy, what is more than may wait', async () => {
  const { write, gates, turn } = heldBack({ most: 2 })
  const first = write(0)
  await turn()
  const kept = [write(1), write(2)]
  await expect(write(3)).rejects.toMatchObject({ fault: 'busy' })
  gates[0]?.()
  await first
  await turn()
  gates[1]?.()
  expect(await Promise.all(kept)).toEqual([1, 2])
})

test('refuses what is too heavy together, though it is few', async () => {
  const { write, turn } = heldBack({ mostBytes: 100, weigh: item => item })
  write(0)
  await turn()
  write(100)
  await expect(write(1)).rejects.toMatchObject({ fault: 'busy' })
})

test('on a slow disk takes one batch ahead, and refuses what would wait longer than it may', async () => {
  const { write, clock, gates, turn } = heldBack({ largest: 2, patienceMs: 100 })
  const slow = write(0)
  await turn()
  clock.now = 80
  gates[0]?.()
  await slow
  await turn()
  write(1)
  await turn()
  write(2)
  write(3)
  await expect(write(4)).rejects.toMatchObject({ fault: 'busy' })
})

test('on a slow disk gives the places of a batch that is filled early to those who come late', async () => {
  const { write, clock, gates, turn } = heldBack({ largest: 2, patienceMs: 100 })
  const leave = async (at: number) => {
    clock.now = at
    gates.shift()?.()
    await turn()
    await turn()
  }
  write(0)
  await turn()
  write(1)
  clock.now = 5
  write(2)
  await leave(80)
  // The batch under way was full after 5 of 80 milliseconds, so the next one opens 20 milliseconds before its end.
  clock.now = 139
  await expect(write(3)).rejects.toMatchObject({ fault: 'busy' })
  clock.now = 141
  const late = write(4)
  await leave(160)
  // It held one only: whoever comes now need not wait until it is over.
  const next = write(5)
  await leave(240)
  await leave(320)
  expect(await Promise.all([late, next])).toEqual([4, 5])
})

test('takes whoever comes after a slow batch that ended sooner than was thought', async () => {
  const { write, clock, gates, turn } = heldBack({ largest: 1, patienceMs: 100 })
  write(0)
  await turn()
  write(1)
  clock.now = 80
  gates.shift()?.()
  await turn()
  await turn()
  clock.now = 90
  gates.shift()?.()
  await turn()
  await turn()
  const next = write(2)
  await turn()
  gates.shift()?.()
  expect(await next).toBe(2)
})
