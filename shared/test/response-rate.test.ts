import { describe, expect, it } from 'vitest'
import { wilson } from '../src/intervals.ts'
import { completionRate, responseRate } from '../src/response-rate.ts'

describe('a response rate', () => {
  it('is in percent, with its interval', () => {
    const share = wilson(18, 120)
    const found = responseRate({ responses: 18, shown: 120 })
    expect(found?.rate).toBe(15)
    expect(found?.interval.low).toBeCloseTo(100 * Number(share?.low), 12)
    expect(found?.interval.high).toBeCloseTo(100 * Number(share?.high), 12)
    expect(found?.interval).toMatchObject({ level: 0.95, method: 'wilson' })
  })

  it('is unknown where nobody was shown anything, never 0', () => {
    expect(responseRate({ responses: 0, shown: 0 })).toBeNull()
    expect(responseRate({ responses: 0, shown: 5 })?.rate).toBe(0)
  })

  it('is unknown, never above 100, where answers came without an impression', () => {
    expect(responseRate({ responses: 6, shown: 5 })).toBeNull()
    expect(responseRate({ responses: 5, shown: 5 })?.rate).toBe(100)
  })
})

describe('a completion rate', () => {
  it('counts those who began', () => {
    expect(completionRate({ responses: 3, started: 4 })?.rate).toBe(75)
    expect(completionRate({ responses: 3, started: 0 })).toBeNull()
    expect(completionRate({ responses: 3, started: 2 })).toBeNull()
  })
})
