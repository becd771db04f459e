import { expect, test } from 'vitest'
import { factsOf } from '../src/charts/trend-facts.ts'
import { columnsOf, isThin, lineOf, placeOf, pointsOf } from '../src/charts/trend-points.ts'

const interval = (low: number, high: number) => ({ low, high, level: 0.95, method: 'wilson' })

const bucket = (start: string, end: string, score: number | null, count = score === null ? 0 : 40) => ({
  ...{ start, end, score, count },
  interval: score === null ? null : interval(score - 5, score + 5),
  trailing: {
    start,
    count: count * 4,
    score,
    interval: score === null ? null : interval(score - 3, score + 3),
  },
})

const weeks = [
  bucket('2026-05-04', '2026-05-10', 70),
  bucket('2026-05-11', '2026-05-17', null),
  bucket('2026-05-18', '2026-05-24', 0),
  bucket('2026-05-25', '2026-05-31', 80),
]

test('leaves a gap where nobody answered, and keeps a score of 0', () => {
  const columns = columnsOf(pointsOf(weeks, [], 0), false)
  expect(columns.x).toEqual([0, 1, 2, 3])
  expect(columns.line).toEqual([70, null, 0, 80])
  expect(columns.low).toEqual([65, null, -5, 75])
  expect(columns.high).toEqual([75, null, 5, 85])
  expect(columns.before).toEqual([null, null, null, null])
  expect(columns.single).toEqual([null, null, null, null])
})

test('puts beside each bucket the one as far back as the periods lie apart', () => {
  const earlier = [bucket('2026-04-06', '2026-04-12', 60), bucket('2026-04-13', '2026-04-19', 61)]
  const points = pointsOf(weeks, earlier, 28)
  expect(columnsOf(points, false).before).toEqual([60, 61, null, null])
  expect(points[1]?.before?.start).toBe('2026-04-13')
})

test('draws the window where single buckets are thin, and only there', () => {
  const thin = pointsOf(
    weeks.map(one => ({ ...one, count: one.count / 10 })),
    [],
    0,
  )
  expect(isThin(thin, 28)).toBe(true)
  expect(isThin(thin, 7)).toBe(false)
  expect(isThin(pointsOf(weeks, [], 0), 28)).toBe(false)
  const rows = thin.map(point => ({ ...point, trailing: null }))
  expect(isThin(rows, 28)).toBe(false)
  expect(columnsOf(thin, true).single).toEqual([70, null, 0, 80])
  expect(columnsOf(thin, true).low[0]).toBe(67)
})

test('draws no window that holds fewer than ten answers', () => {
  const [point] = pointsOf([bucket('2026-05-04', '2026-05-10', 70, 2)], [], 0)
  expect(point && lineOf(point, true)).toEqual({ count: 8, score: null, interval: null })
})

test('finds the place of a day between the middles of its buckets', () => {
  expect(placeOf('2026-05-04', weeks)).toBe(-0.5)
  expect(placeOf('2026-05-18', weeks)).toBe(1.5)
  expect(placeOf('2026-05-03', weeks)).toBeNull()
  expect(placeOf('2026-06-01', weeks)).toBeNull()
})

test('tells the highest, the lowest, the first and the last of the line', () => {
  const facts = factsOf(pointsOf(weeks, [], 0), false)
  expect(facts?.highest.score).toBe(80)
  expect(facts?.lowest.point.start).toBe('2026-05-18')
  expect(facts?.first.score).toBe(70)
  expect(facts?.last.point.start).toBe('2026-05-25')
  expect(facts?.change).toBe(10)
  expect(factsOf(pointsOf(weeks.slice(1, 2), [], 0), false)).toBeUndefined()
})
