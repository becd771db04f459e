import { openBrowser } from '../../demo/test/support/browser.ts'
import { openHostSite } from '../browser/support/host-page.ts'
import { openSurveySite } from '../browser/support/survey-site.ts'
import { interruptVisitors, seeded } from './interruptions.ts'

const count = Number(process.argv[2] ?? 1000)
const seed = Number(process.argv[3] ?? 1)
if (!Number.isInteger(count) || count < 1 || count > 10_000 || !Number.isInteger(seed))
  throw new Error('Give how many visitors are interrupted, from 1 to 10000, and a whole number as seed.')

const [site, host, browser] = [await openSurveySite(), await openHostSite(), await openBrowser()]
const outcome = await interruptVisitors({ site, host, browser }, count, seeded(seed), done => {
  if (process.stdout.isTTY || done % 100 === 0)
    process.stdout.write(`\r  ${done} of ${count} visitors interrupted`)
})
await browser.close()
host.close()
await site.close()
console.log(`\n${JSON.stringify({ seed, ...outcome }, null, 2)}`)
process.exitCode = outcome.lost.length + outcome.miscounted > 0 ? 1 : 0
