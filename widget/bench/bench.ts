import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openBrowser } from '../../demo/test/support/browser.ts'
import { openHostSite, scriptTag } from '../browser/support/host-page.ts'
import { openSurveySite } from '../browser/support/survey-site.ts'
import { measureVisit, type VisitCost, type VisitPlan } from './measure-visit.ts'

/** Visits of each kind; they alternate, so that a slow moment of the machine meets all kinds alike. */
const rounds = 9

/** Peers in the same kind of measurement, a blank page included; November 2026, see DECISIONS.md. */
const peers = { PostHog: { idle: 207, shown: 258 }, Formbricks: { idle: 32, shown: 581 } }

// No locator is used while a visit is measured: it would run scripts of its own in the page.
const settled = async (page: Page) => {
  await page.waitForEvent('load')
  await page.waitForLoadState('networkidle')
}

/** Taps the middle of the tenth rating. */
async function tapRating(page: Page): Promise<void> {
  const { x, y } = await page.evaluate(() => {
    const cell = document.querySelector('touchline-survey')?.shadowRoot?.querySelectorAll('label')[9]
    if (!cell) throw new Error('the survey is not there')
    const { left, top, width, height } = cell.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  })
  const kept = page.waitForResponse(reply => reply.url().endsWith('/v1/answers'))
  await page.mouse.click(x, y)
  await kept
  await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 100))))
}

async function measureAll(): Promise<Record<string, VisitCost[]>> {
  const site = await openSurveySite()
  const elsewhere = await openSurveySite({ pages: { include: ['/elsewhere'] } })
  const host = await openHostSite()
  const browser = await openBrowser()
  const plans: Record<string, VisitPlan> = {
    blank: { address: host.serve({ body: '<p>Page</p>' }), until: settled },
    idle: { address: host.serve({ body: `<p>Page</p>${scriptTag(elsewhere.address)}` }), until: settled },
    shown: {
      address: host.serve({ body: `<p>Page</p>${scriptTag(site.address)}` }),
      until: async page => {
        await page.waitForResponse(reply => reply.url().endsWith('/v1/impressions'))
        await page.waitForLoadState('networkidle')
      },
      tap: tapRating,
    },
  }
  const costs: Record<string, VisitCost[]> = { blank: [], idle: [], shown: [] }
  for (let round = 0; round < rounds; round++) {
    for (const [name, plan] of Object.entries(plans)) costs[name]?.push(await measureVisit(browser, plan))
    process.stderr.write(`\r  round ${round + 1} of ${rounds}`)
  }
  process.stderr.write('\n')
  await browser.close()
  host.close()
  await Promise.all([site.close(), elsewhere.close()])
  return costs
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number

function summarize(costs: VisitCost[]) {
  return {
    script: median(costs.map(({ script }) => script)),
    visitsWithLongTask: costs.filter(({ longTasks }) => longTasks > 0).length,
    interaction: median(costs.map(({ interaction }) => interaction ?? 0)),
  }
}

const costs = await measureAll()
const [blank, idle, shown] = ['blank', 'idle', 'shown'].map(name =>
  summarize(costs[name] as VisitCost[]),
) as [ReturnType<typeof summarize>, ReturnType<typeof summarize>, ReturnType<typeof summarize>]
const result = {
  rounds,
  script_ms_above_blank: { idle: idle.script - blank.script, shown: shown.script - blank.script },
  goals_ms: { idle: 15, shown: 30, interaction: 50 },
  visits_with_long_task: {
    blank: blank.visitsWithLongTask,
    idle: idle.visitsWithLongTask,
    shown: shown.visitsWithLongTask,
  },
  interaction_ms: shown.interaction,
  peers_script_ms: peers,
}
const folder = join(import.meta.dirname, '../../bench-results')
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'widget.json'), `${JSON.stringify(result, null, 2)}\n`)
console.table({
  'script, nothing due': { ms: result.script_ms_above_blank.idle.toFixed(1), goal: 15, ...peersRow('idle') },
  'script, survey shown': {
    ms: result.script_ms_above_blank.shown.toFixed(1),
    goal: 30,
    ...peersRow('shown'),
  },
  'tap to next paint': { ms: result.interaction_ms.toFixed(1), goal: 50 },
})
console.log(
  'Visits with a task over 50 ms:',
  JSON.stringify(result.visits_with_long_task),
  `of ${rounds} each`,
)

function peersRow(kind: 'idle' | 'shown') {
  return { PostHog: peers.PostHog[kind], Formbricks: peers.Formbricks[kind] }
}
