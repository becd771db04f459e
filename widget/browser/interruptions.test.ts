import { expect, test } from 'vitest'
import { openBrowser } from '../../demo/test/support/browser.ts'
import { seeded } from '../../server/test/support/seeded.ts'
import { interruptVisitors } from '../torture/interruptions.ts'
import { openHostSite } from './support/host-page.ts'
import { openSurveySite } from './support/survey-site.ts'

test('loses no answer and counts none twice, whatever happens to the page after it was given', async () => {
  const [site, host, browser] = [await openSurveySite(), await openHostSite(), await openBrowser()]
  const outcome = await interruptVisitors({ site, host, browser }, 24, seeded(7))
  expect(outcome).toMatchObject({ submitted: 24, lost: [], miscounted: 0 })
  expect(Math.min(...Object.values(outcome.byKind))).toBeGreaterThan(0)
  await browser.close()
  host.close()
  await site.close()
}, 120_000)
