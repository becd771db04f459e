import { afterAll, beforeAll, expect, test } from 'vitest'
import { walkWithAxe } from './support/accessible-walk.ts'
import { unhappyWay } from './support/full-survey.ts'
import { closeStage, openStage, type Stage } from './support/stage.ts'
import { allViews, nameOf, sampleViews } from './support/views.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(async () => await closeStage(stage))

test('leaves no display, no colours, no writing and no width out of the sample', () => {
  for (const factor of ['display', 'colours', 'lang', 'width'] as const) {
    const valuesOf = (views: typeof allViews) => new Set(views.map(view => view[factor]))
    expect(valuesOf(sampleViews)).toEqual(valuesOf(allViews))
  }
})

test.each(sampleViews.map(view => [nameOf(view), view] as const))(
  'passes axe at every question, every complaint and the thanks (%s)',
  async (_, view) => {
    const { steps, faults } = await walkWithAxe(stage, view)
    expect(faults).toEqual([])
    expect(steps).toEqual(
      expect.arrayContaining([...unhappyWay.map(([id]) => id), 'contact, wrong', 'thanks']),
    )
  },
)
