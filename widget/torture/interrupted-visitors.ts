import { openBrowser } from '../../demo/test/support/browser.ts'
import { closing, readWords, type Suite } from '../../scripts/torture/suite.ts'
import { seeded } from '../../server/test/support/seeded.ts'
import { openHostSite } from '../browser/support/host-page.ts'
import { openSurveySite } from '../browser/support/survey-site.ts'
import { interruptVisitors } from './interruptions.ts'

/** Interrupts visitors while they answer: how many, 1000 unless told otherwise, and a seed. */
export const interruptedVisitors: Suite = {
  unit: 'visitors interrupted',
  run: async (words, done, run) => {
    const { count, seed } = readWords(words, 1000, run)
    const opened = { site: await openSurveySite(), host: await openHostSite(), browser: await openBrowser() }
    return await closing(opened, async () => {
      const outcome = await interruptVisitors(
        opened,
        count,
        seeded(seed),
        number => done(number, count),
        run.isOver,
      )
      return { isFine: outcome.lost.length + outcome.miscounted === 0, outcome: { seed, ...outcome } }
    })
  },
}
