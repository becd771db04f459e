import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openBrowser } from '../../demo/test/support/browser.ts'
import { say } from '../../server/bench/progress.ts'
import { median } from '../../server/bench/summary.ts'
import { touchpointCount } from '../../server/bench/trends/site.ts'
import { openMadeHistory } from './made-history.ts'
import { framesShown, openReader, takeSeen, timeUntil } from './watch-page.ts'

const results = join(import.meta.dirname, '../../bench-results')

/** A processor as slow as that of a phone or an old notebook. */
const slowdown = 4
const rounds = 5

/** In milliseconds; `live` is from an answer until a page that is open shows it; the last two are how many tasks of the scrolling list may keep the page busy for over 50 ms, slowed down and not. */
const goals = { overview: 1000, interaction: 100, live: 1000, slowLongTasks: 0, longTasks: 0 }

const touchpoints = '.life .touchpoint a'

/** The key of a touchpoint and of its survey. */
const answered = 'place-050'

/**
 * Measures how soon the overview of a hundred touchpoints is there, how soon it answers to the reader, how soon a touchpoint shows what a
 * visitor has answered, and whether a list of all responses scrolls, on a processor slowed down four times. Words: `--rows N`, a million unless told otherwise.
 */
export async function benchDashboard(words: readonly string[]): Promise<void> {
  const rows = Number(words[words.indexOf('--rows') + 1] ?? 1_000_000) || 1_000_000
  mkdirSync(results, { recursive: true })
  const folder = mkdtempSync(join(results, 'dashboard-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const history = await openMadeHistory(folder, rows, share =>
    say(`making up ${rows} answers: ${Math.round(share * 100)} %`),
  )
  const browser = await openBrowser()
  const figures: Record<keyof typeof goals, number[]> = {
    overview: [],
    interaction: [],
    live: [],
    slowLongTasks: [],
    longTasks: [],
  }
  for (let round = 1; round <= rounds; round++) {
    say(`round ${round} of ${rounds}`)
    const page = await openReader(browser, history.address, slowdown)
    await page.goto(`${history.address}/sites/shop`, { waitUntil: 'commit' })
    figures.overview.push(await timeUntil(page, touchpoints, touchpointCount))
    figures.interaction.push(await useOverview(page))
    figures.live.push(await seeAnswer(page, history.address))
    figures.slowLongTasks.push(await scrollResponses(page, history.address))
    await page.context().close()
    const quick = await openReader(browser, history.address, 1)
    figures.longTasks.push(await scrollResponses(quick, history.address))
    await quick.context().close()
  }
  say('')
  await browser.close()
  await history.close()
  report(rows, figures)
}

/** Chooses other periods and goes to a touchpoint, by the keyboard; the longest time until the next frame. */
async function useOverview(page: Page): Promise<number> {
  await page.waitForLoadState('networkidle')
  await takeSeen(page)
  const period = page.locator('main select').first()
  for (const key of ['ArrowDown', 'ArrowUp', 'ArrowUp']) {
    await period.press(key)
    await page.waitForLoadState('networkidle')
  }
  const link = page.locator(touchpoints).nth(50)
  await link.focus()
  // Whoever comes there by the keyboard has seen the page move before they press.
  await framesShown(page)
  await link.press('Enter')
  await page.waitForLoadState('networkidle')
  return (await takeSeen(page)).interaction
}

/** From the moment in which a visitor answers until the page of the touchpoint counts the answer. */
async function seeAnswer(page: Page, address: string): Promise<number> {
  const isListening = page.waitForResponse(/\/v1\/live/)
  await page.goto(`${address}/sites/shop/touchpoints/${answered}`)
  await isListening
  const count = page.locator('.glance .figure')
  const before = await count.textContent()
  const begun = performance.now()
  await answer(address)
  await count.filter({ hasNotText: before ?? '' }).waitFor()
  return performance.now() - begun
}

async function answer(address: string): Promise<void> {
  const body = { site: 'shop', id: randomUUID(), survey: answered, version: 1, answers: { rating: 5 } }
  const reply = await fetch(`${address}/v1/answers`, { method: 'POST', body: JSON.stringify(body) })
  if (reply.status !== 202) throw new Error(`the answer was not taken: ${await reply.text()}`)
}

/** Scrolls the list of responses through several pages; how many tasks were long. */
async function scrollResponses(page: Page, address: string): Promise<number> {
  await page.goto(`${address}/sites/shop/responses`)
  await page.waitForLoadState('networkidle')
  await takeSeen(page)
  const { width, height } = page.viewportSize() as { width: number; height: number }
  await page.mouse.move(width / 2, height / 2)
  for (let step = 0; step < 60; step++) {
    await page.mouse.wheel(0, 700)
    await page.evaluate(() => new Promise(resolve => requestAnimationFrame(resolve)))
  }
  return (await takeSeen(page)).longTasks.length
}

function report(rows: number, figures: Record<keyof typeof goals, number[]>): void {
  const found = (Object.keys(goals) as (keyof typeof goals)[]).map(name => ({
    figure: name,
    median: Math.round(median(figures[name])),
    goal: goals[name],
    isReached: median(figures[name]) <= goals[name],
  }))
  console.table(found)
  for (const { figure, median, goal, isReached } of found)
    process.stdout.write(`${isReached ? '✔' : '✖'} ${figure}: ${median}, at most ${goal}\n`)
  writeFileSync(
    join(results, 'dashboard.json'),
    JSON.stringify({ rows, slowdown, rounds, found }, undefined, 2),
  )
}
