import { expect, test } from 'vitest'
import { oneByOne, sliceBySlice } from '../src/domain/turn.ts'

const endsAfter = (times: number) => () => times-- <= 0

test('tells what fails for one, and goes on with the next until it is over', async () => {
  const [worked, told]: [number[], unknown[]] = [[], []]
  const turn = { isOver: endsAfter(3), onError: (error: unknown) => told.push(error) }
  await oneByOne([1, 2, 3, 4], turn, async one => {
    if (one === 2) throw new Error('two')
    worked.push(one)
  })
  expect(worked).toEqual([1, 3])
  expect(told).toEqual([new Error('two')])
})

test.each([
  ['none is left', 10, 3],
  ['it is over', 2, 2],
])('does slices until %s, and rests between them', async (_, turns, done) => {
  const seen: string[] = []
  const rest = async () => seen.push('rest')
  await sliceBySlice(endsAfter(turns), rest, async () => seen.push('slice') < 5)
  expect(seen.filter(one => one === 'slice')).toHaveLength(done)
  expect(seen.slice(0, 3)).toEqual(['slice', 'rest', 'slice'])
})
