import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFaults } from './support/axe.ts'
import { fullSurvey } from './support/full-survey.ts'
import { callWidget, openPage } from './support/opening.ts'
import { closeStage, openStage, type Stage } from './support/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  const whoPays = [{ name: 'plan', value: 'business' }]
  await stage.site.ask({
    everywhere: { ...fullSurvey, targeting: { trigger: { on: 'scroll', percent: 60 } } },
    elsewhere: { ...fullSurvey, targeting: { pages: { include: ['/account/*'] } } },
    business: { ...fullSurvey, targeting: { traits: whoPays, trigger: { on: 'call' } } },
    feedback: { ...fullSurvey, look: { display: 'tab' } },
  })
})
afterAll(async () => await closeStage(stage))

const views = [
  { width: 1280, colorScheme: 'light', forcedColors: 'none' },
  { width: 360, colorScheme: 'dark', forcedColors: 'none' },
  { width: 360, colorScheme: 'light', forcedColors: 'active' },
] as const

test.each(views)('explains each survey in a panel that passes axe (%o)', async ({ width, ...colours }) => {
  const page = await openPage(stage, {
    viewport: { width, height: 800 },
    search: '?touchline=debug',
    ...colours,
  })
  const panel = page.getByRole('region', { name: 'Touchline: why surveys are shown or not' })
  await panel.waitFor()
  const { pathname } = new URL(page.url())
  expect(await panel.getByRole('listitem').allTextContents()).toEqual([
    'everywhere trigger: waits for a scroll of 60 %, this page cannot be scrolled',
    `elsewhere pages: ${pathname} is not among /account/*`,
    'business traits: plan is missing, equal "business" is wanted',
    'feedback tab: waits for a press of its feedback button',
  ])
  const off = colours.forcedColors === 'active' ? ['color-contrast'] : []
  expect(await axeFaults(page, 'touchline-panel', off)).toEqual([])
  await page.close()
})

test('keeps the panel up to date until it is closed', async () => {
  const page = await openPage(stage, { search: '?touchline=debug' })
  await page.getByText('plan is missing').waitFor()
  await callWidget(page, 'set', { traits: { plan: 'business' } })
  await page.getByText('business trigger: waits for touchline("show", "business")').waitFor()
  await page.locator('touchline-panel').getByRole('button', { name: 'Close' }).click()
  expect(await page.locator('touchline-panel').count()).toBe(0)
  await page.close()
})
