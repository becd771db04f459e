import { formatDay } from '@touchline/shared/calendar.ts'
import { bandOf, isOnScale, scales } from '@touchline/shared/scales.ts'
import { describe, expect, test } from 'vitest'
import { demoSurveys, demoTouchpoints } from '../src/definitions.ts'
import { type DemoAnswer, storyOfDay } from '../src/story.ts'

const years = [2024, 2025, 2026, 2027, 2028, 2029, 2030]
const dayOf = (date: string) => Date.parse(date) / 86_400_000

/** Every day from the first to the last, both included. */
const daysOf = (from: string, to: string) =>
  Array.from({ length: dayOf(to) - dayOf(from) + 1 }, (_, index) => dayOf(from) + index)
const told = new Map<number, DemoAnswer[]>()
const tell = (day: number) => {
  const answers = told.get(day) ?? storyOfDay(day)
  told.set(day, answers)
  return answers
}
const storyOf = (from: string, to: string) => daysOf(from, to).flatMap(tell)

const metricOf = (answer: DemoAnswer) =>
  demoTouchpoints.find(touchpoint => touchpoint.key === answer.touchpoint)?.metric ?? 'csat'
const isPositive = (answer: DemoAnswer) => bandOf(scales[metricOf(answer)], answer.rating) === 'positive'

const shareAt = (touchpoint: string, from: string, to: string) => {
  const answers = storyOf(from, to).filter(answer => answer.touchpoint === touchpoint)
  return { count: answers.length, share: answers.filter(isPositive).length / answers.length }
}
type Share = ReturnType<typeof shareAt>

/** The 95 % interval of the difference between two independent shares, by the normal approximation. */
const differenceOf = (before: Share, after: Share) => {
  const variance = ({ count, share }: Share) => (share * (1 - share)) / count
  const margin = 1.96 * Math.sqrt(variance(before) + variance(after))
  const difference = after.share - before.share
  return { low: difference - margin, difference, high: difference + margin }
}

describe('a year of answers', () => {
  const year = storyOf('2026-01-01', '2026-12-31')

  test('is the same whenever it is told', () => {
    expect(storyOfDay(dayOf('2026-03-02'))).toEqual(storyOfDay(dayOf('2026-03-02')))
  })

  test('gives each answer an id of its own that the contract accepts', () => {
    expect(new Set(year.map(answer => answer.id)).size).toBe(year.length)
    for (const { id } of year)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  test('keeps every rating on its scale and every time within its day', () => {
    for (const answer of year) {
      expect(isOnScale(scales[metricOf(answer)], answer.rating)).toBe(true)
      expect(answer.secondsIntoDay).toBeGreaterThanOrEqual(0)
      expect(answer.secondsIntoDay).toBeLessThan(86_400)
    }
  })

  test('answers only surveys that exist, at their own touchpoint', () => {
    const known = new Set(demoSurveys.map(({ key, definition }) => `${key} at ${definition.touchpoint}`))
    expect(new Set(year.map(answer => `${answer.survey} at ${answer.touchpoint}`))).toEqual(known)
  })

  test('has 80 to 110 answers on an average day, and fewer at the weekend', () => {
    expect(year.length / 365).toBeGreaterThan(80)
    expect(year.length / 365).toBeLessThan(110)
    expect(storyOfDay(dayOf('2026-06-07')).length).toBeLessThan(storyOfDay(dayOf('2026-06-09')).length)
  })

  test('has words on about one answer in five, in four languages', () => {
    const commented = year.filter(answer => answer.comment)
    expect(commented.length / year.length).toBeGreaterThan(0.17)
    expect(commented.length / year.length).toBeLessThan(0.23)
    expect(new Set(commented.map(answer => answer.locale)).size).toBe(4)
  })
})

describe.each(years)('in %i', year => {
  test('ordering falls by more than 25 points from 14 April to 11 May, and recovers', () => {
    const before = shareAt('order', `${year}-03-14`, `${year}-04-13`)
    const broken = shareAt('order', `${year}-04-14`, `${year}-05-11`)
    const mended = shareAt('order', `${year}-05-12`, `${year}-06-11`)
    expect(before.share - broken.share).toBeGreaterThan(0.25)
    expect(mended.share - broken.share).toBeGreaterThan(0.25)
  })

  test("delivery's December dip is visible and means nothing", () => {
    const dip = shareAt('delivery', `${year}-12-08`, `${year}-12-22`)
    for (const from of ['11-23', '11-10', '10-13']) {
      const { low, difference, high } = differenceOf(
        shareAt('delivery', `${year}-${from}`, `${year}-12-07`),
        dip,
      )
      expect(difference).toBeLessThan(0)
      expect(low).toBeLessThan(0)
      expect(high).toBeGreaterThan(0)
    }
  })

  test.each(['product', 'delivery', 'support', 'account'])('%s is steady from week to week', touchpoint => {
    const { share } = shareAt(touchpoint, `${year}-01-01`, `${year}-12-31`)
    for (let first = dayOf(`${year}-01-01`); first + 6 <= dayOf(`${year}-12-31`); first += 7) {
      const week = shareAt(touchpoint, formatDay(first), formatDay(first + 6))
      const chance = Math.sqrt((share * (1 - share)) / week.count)
      expect(Math.abs(week.share - share)).toBeLessThan(3.3 * chance)
    }
  })

  test('returns never reach 30 answers in 28 days', () => {
    const daily = daysOf(`${year}-01-01`, `${year}-12-31`).map(
      day => tell(day).filter(answer => answer.touchpoint === 'returns').length,
    )
    const spans = daily.slice(27).map((_, first) => daily.slice(first, first + 28))
    const counts = spans.map(span => span.reduce((sum, count) => sum + count, 0))
    expect(Math.max(...counts)).toBeLessThan(30)
  })
})
