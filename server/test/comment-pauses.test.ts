import { expect, test } from 'vitest'
import { createPauses } from '../src/domain/comments/pauses.ts'

/** How many pauses are made between so many pieces of work, each of so many milliseconds. */
async function pausesOf(pieces: number, ms: number): Promise<number> {
  let [now, pauses] = [0, 0]
  const pause = createPauses(
    () => now,
    async () => {
      pauses++
      now += 1000
    },
  )
  for (let piece = 0; piece < pieces; piece++) {
    now += ms
    await pause()
  }
  return pauses
}

test('lets others have their turn by the time that has gone by, not by the number of comments', async () => {
  expect(await pausesOf(250, 1)).toBe(12)
  expect(await pausesOf(250, 50)).toBe(250)
  expect(await pausesOf(10, 1)).toBe(0)
})
