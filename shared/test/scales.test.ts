import { expect, it } from 'vitest'
import { bandOf, findScale, metrics, ratingsOn, type Scale, scaleOf, scales } from '../src/scales.ts'

const bandsOf = (scale: Scale) => ratingsOn(scale).map(rating => bandOf(scale, rating)[2])

it('calls favourable what lies strictly above the middle of the scale', () => {
  for (const scale of Object.values(scales).filter(({ metric }) => metric !== 'nps')) {
    const middle = (scale.min + scale.max) / 2
    const expected = ratingsOn(scale).map(rating => (rating > middle ? 's' : rating < middle ? 'g' : 'u'))
    expect(bandsOf(scale), JSON.stringify(scale)).toEqual(expected)
  }
})

it('finds the scale that the points of a question mean', () => {
  expect([4, 5, 7, 10].map(points => scaleOf({ metric: 'csat', look: 'numbers', points }).max)).toEqual([
    4, 5, 7, 10,
  ])
  expect([5, 7].map(points => scaleOf({ metric: 'ces', points }).max)).toEqual([5, 7])
  for (const metric of metrics) expect(scaleOf({ metric, look: 'numbers' })).toBe(scales[metric])
  expect(scaleOf({ metric: 'csat', look: 'thumbs', points: 2 })).toBe(scales.csat2)
})

it('has no two scales of one metric with the same ends', () => {
  for (const scale of Object.values(scales)) expect(findScale(scale.metric, scale.min, scale.max)).toBe(scale)
})
