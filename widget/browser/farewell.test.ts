import { afterAll, beforeAll, expect, test } from 'vitest'
import { fullSurvey } from './support/full-survey.ts'
import { callWidget, openPage } from './support/opening.ts'
import { closeStage, openStage, type Stage } from './support/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(async () => await closeStage(stage))

test.each(['popover', 'bar', 'modal', 'inline', 'tab'] as const)(
  'leaves nothing of a %s behind once the page has done with the widget',
  async display => {
    const look = { display, ...(display === 'inline' && { element: '#here' }) }
    const trigger = display === 'tab' ? 'time' : 'call'
    await stage.site.ask({ full: { ...fullSurvey, look, targeting: { trigger: { on: trigger } } } })
    const page = await openPage(stage, { body: '<div id="here"></div>' })
    const traces = () =>
      page.evaluate(() => ({
        elements: [...document.querySelectorAll('*')].map(({ localName }) => localName),
        sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
        top: document.querySelectorAll(':popover-open, :modal, [inert]').length,
        widget: 'touchline' in window,
      }))
    const clean = ['html', 'head', 'title', 'body', 'div', 'script']
    await callWidget(page, 'explain', true)
    await page.locator('touchline-panel section').waitFor()
    if (display === 'tab') await page.getByRole('button', { name: 'Feedback' }).waitFor()
    await callWidget(page, 'show', 'full')
    await page.locator('#stars').waitFor()
    expect((await traces()).elements).toContain('touchline-survey')

    await callWidget(page, 'destroy')
    expect(await traces()).toEqual({ elements: clean, sheets: 0, top: 0, widget: false })
    await page.evaluate(() => history.pushState({}, '', '?later'))
    expect(await traces()).toEqual({ elements: clean, sheets: 0, top: 0, widget: false })
    await page.close()
  },
)
