import { openBrowser } from '../../demo/test/support/browser.ts'
import { closing, type Suite } from '../../scripts/torture/suite.ts'
import { openHostSite } from '../browser/support/host-page.ts'
import { openSurveySite } from '../browser/support/survey-site.ts'
import { interruptVisitors, seeded } from './interruptions.ts'

/** Interrupts visitors while they answer: how many, 1000 unless told otherwise, and a seed. */
export const interruptedVisitors: Suite = {
  unit: 'visitors interrupted',
  run: async ([first = '1000', second = '1'], done) => {
    const [count, seed] = [Number(first), Number(second)]
    if (!Number.isInteger(count) || count < 1 || count > 10_000 || !Number.isInteger(seed))
      throw new Error('Give how many visitors are interrupted, from 1 to 10000, and a whole number as seed.')
    const opened = { site: await openSurveySite(), host: await openHostSite(), browser: await openBrowser() }
    return await closing(opened, async () => {
      const outcome = await interruptVisitors(opened, count, seeded(seed), number => done(number, count))
      return { isFine: outcome.lost.length + outcome.miscounted === 0, outcome: { seed, ...outcome } }
    })
  },
}
