import { closing, type Suite } from '../../scripts/torture/suite.ts'
import { walkWithAxe } from '../browser/support/accessible-walk.ts'
import { openStage } from '../browser/support/stage.ts'
import { allViews, nameOf } from '../browser/support/views.ts'

/** Lets axe look at every step of the full survey in every display, colours, writing and width. */
export const axeMatrix: Suite = {
  unit: 'views looked at',
  run: async (_, done) => {
    const opened = await openStage()
    return await closing(opened, async () => {
      const faults: string[] = []
      let steps = 0
      for (const [index, view] of allViews.entries()) {
        const seen = await walkWithAxe(opened, view)
        steps += seen.steps.length
        faults.push(...seen.faults.map(fault => `${nameOf(view)}: ${fault}`))
        done(index + 1, allViews.length)
      }
      return { isFine: faults.length === 0, outcome: { views: allViews.length, steps, faults } }
    })
  },
}
