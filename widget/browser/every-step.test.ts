import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../demo/test/support/browser.ts'
import { walkWithAxe } from './support/accessible-walk.ts'
import { openAskingSite } from './support/asking-site.ts'
import { unhappyWay } from './support/full-survey.ts'
import { openHostSite } from './support/host-page.ts'
import type { Stage } from './support/opening.ts'
import { allViews, nameOf, sampleViews } from './support/views.ts'

let stage: Stage
beforeAll(async () => {
  stage = { site: await openAskingSite(), host: await openHostSite(), browser: await openBrowser() }
})
afterAll(async () => {
  await stage?.browser.close()
  stage?.host.close()
  await stage?.site.close()
})

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
