import { afterEach, beforeEach, expect, test } from 'vitest'
import { includeScript, leavePage, openPage, settle, survey } from './page.ts'
import { stage } from './stage.ts'

beforeEach(openPage)
afterEach(leavePage)

test('fetches what sends them when answers are unsent, and tries again when the network is back', async () => {
  localStorage['touchline.out.shop.1'] = 'unsent'
  await includeScript([survey('nps')], { lean: true })
  expect(stage.flushes).toBe(1)
  dispatchEvent(new Event('online'))
  await settle()
  expect(stage.flushes).toBe(2)
  window.touchline?.destroy()
  dispatchEvent(new Event('online'))
  expect(stage.flushes).toBe(2)
})

test('leaves the unsent answers of other sites alone', async () => {
  localStorage['touchline.out.other.1'] = 'unsent'
  await includeScript([survey('nps')], { lean: true })
  expect(stage.flushes).toBe(0)
})
