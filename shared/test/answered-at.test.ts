import { describe, expect, it } from 'vitest'
import { answeredAt } from '../src/answered-at.ts'

const HOUR = 3_600_000
const receivedAt = Date.UTC(2026, 4, 1, 12)
const queueTtlMs = 7 * 24 * HOUR
const at = (times: { createdAt?: number; sentAt?: number }) =>
  answeredAt({ ...times, receivedAt, queueTtlMs })

describe('the time of an answer', () => {
  it('is when it was received, less the time it waited, whatever the visitor’s clock says', () => {
    for (const wrongBy of [0, 24 * HOUR, -365 * 24 * HOUR])
      expect(at({ createdAt: receivedAt + wrongBy - 2 * HOUR, sentAt: receivedAt + wrongBy })).toBe(
        receivedAt - 2 * HOUR,
      )
  })

  it('is when it was received where one of the visitor’s times is missing', () => {
    expect(at({})).toBe(receivedAt)
    expect(at({ createdAt: receivedAt - HOUR })).toBe(receivedAt)
    expect(at({ sentAt: receivedAt - HOUR })).toBe(receivedAt)
  })

  it('is never later than it was received, even if the clock was put back while it waited', () => {
    expect(at({ createdAt: receivedAt, sentAt: receivedAt - HOUR })).toBe(receivedAt)
  })

  it('is never earlier than the queue can hold an answer', () => {
    expect(at({ createdAt: 0, sentAt: receivedAt })).toBe(receivedAt - queueTtlMs)
  })
})
