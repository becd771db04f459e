import { expect, test } from 'vitest'
import { stopAtSpeed } from '../pressure/stop-at-speed.ts'
import { seeded } from './support/seeded.ts'

test('stops in peace while 500 answers a second arrive: cuts nobody off, and takes nothing without telling', {
  timeout: 90_000,
}, async () => {
  const { sent, acknowledged, refused, ...outcome } = await stopAtSpeed(3, seeded(1))
  expect(outcome).toMatchObject({
    ...{ stops: 3, unclean: 0, resets: 0, unread: 0, unaccepted: 0, causes: {}, unexplained: 0 },
    ...{ lost: 0, strange: 0, untold: 0, miscounted: 0, unheard: 0, misfolded: 0, integrity: 'ok' },
  })
  expect(acknowledged).toBeGreaterThan(500)
  expect(sent).toBe(acknowledged + refused)
})
