import type { Page } from 'playwright-core'
import { walk } from './answering.ts'
import { axeFaults } from './axe.ts'
import { fullSurvey, unhappyWay } from './full-survey.ts'
import { callWidget, openPage } from './opening.ts'
import { byPointer } from './pointer.ts'
import type { Stage } from './stage.ts'
import type { View } from './views.ts'

/** There axe computes contrast from colours that the browser does not use: they are the visitor's own palette. */
const uncertain = { light: [], dark: [], forced: ['color-contrast'] }

/**
 * Walks through the full survey and lets axe look at each step: at the tab before it is opened, at each question, at each
 * complaint, and at the thanks. Returns what it finds, each with its step, and the steps that it has looked at.
 */
export async function walkWithAxe(stage: Stage, view: View): Promise<{ steps: string[]; faults: string[] }> {
  const page = await openFor(stage, view)
  const steps: string[] = []
  const faults: string[] = []
  const look = async (step: string) => {
    steps.push(step)
    // On narrow windows the card lies upon the tab, which was looked at before.
    const found = await axeFaults(page, 'touchline-survey:last-of-type', uncertain[view.colours])
    faults.push(...found.map(fault => `${step}: ${fault}`))
  }
  if (view.display === 'tab') await look('tab')
  await callWidget(page, 'show', 'full')
  await walk(page, unhappyWay, byPointer, async question => {
    await look(question)
    if (complaining.includes(question) && (await complain(page, question))) await look(`${question}, wrong`)
  })
  await look('thanks')
  await page.close()
  return { steps, faults }
}

/** The questions that are left wrong once, before they are answered. */
const complaining = ['topic', 'contact']

async function complain(page: Page, question: string): Promise<boolean> {
  // Consent alone is no address.
  if (question === 'contact') await page.locator('.box input').last().check()
  await page.locator('.next').click()
  await page.locator(`[id="${question}.error"]:not(:empty)`).waitFor()
  if (question === 'contact') await page.locator('.box input').last().uncheck()
  return true
}

async function openFor(stage: Stage, { display, colours, lang, width }: View): Promise<Page> {
  const look = { display, ...(display === 'inline' && { element: '#here' }) }
  const targeting = { trigger: { on: 'call' } } as const
  await stage.site.ask({ full: { ...fullSurvey, look, targeting } })
  const page = await openPage(stage, {
    lang,
    body: '<main><h1>Host</h1><div id="here"></div></main>',
    viewport: { width, height: 800 },
    colorScheme: colours === 'dark' ? 'dark' : 'light',
    forcedColors: colours === 'forced' ? 'active' : 'none',
  })
  if (display === 'tab') await page.locator('touchline-survey button').waitFor()
  return page
}
