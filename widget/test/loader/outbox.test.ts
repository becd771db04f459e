import { afterEach, beforeEach, expect, test } from 'vitest'
import { includeScript, leavePage, openPage, survey } from './page.ts'
import { stage } from './stage.ts'

beforeEach(openPage)
afterEach(leavePage)

test('fetches what sends them when answers are unsent, and no survey with it', async () => {
  localStorage['touchline.out.shop.1'] = 'unsent'
  await includeScript([survey('nps')], { lean: true })
  expect([stage.flushes, stage.opened]).toEqual([1, []])
})

test('leaves the unsent answers of other sites alone', async () => {
  localStorage['touchline.out.other.1'] = 'unsent'
  await includeScript([survey('nps')], { lean: true })
  expect(stage.flushes).toBe(0)
})
