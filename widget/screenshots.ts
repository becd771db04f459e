import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { callWidget, openPage } from './browser/support/opening.ts'
import { openStage, type Stage } from './browser/support/stage.ts'
import { examplePage } from './screenshots/example-page.ts'
import { picturedQuestions } from './screenshots/pictured-questions.ts'
import { type Picture, pictures } from './screenshots/pictures.ts'

const folder = join(import.meta.dirname, 'screenshots')
/** Two columns of a bar need a wider window; of each window only the interesting part is kept. */
const usual = { width: 680, height: 480, top: 0 }
const windows = {
  popover: usual,
  bar: { width: 1000, height: 540, top: 260 },
  modal: usual,
  inline: { width: 720, height: 680, top: 136 },
  tab: usual,
}

async function takePicture(stage: Stage, picture: Picture): Promise<void> {
  const { name, display, colours, isClosed } = picture
  const { width, height, top } = windows[display]
  await askFor(stage, picture)
  const colorScheme = colours === 'dark' ? 'dark' : 'light'
  const page = await openPage(stage, {
    ...examplePage(picture),
    viewport: { width, height },
    colorScheme,
    deviceScaleFactor: 2,
  })
  if (display === 'tab') await page.getByRole('button').first().waitFor()
  if (!isClosed) await answer(page, picture)
  const clip = { x: 0, y: top, width, height: height - top }
  await page.screenshot({ path: join(folder, `${name}.png`), clip })
  await page.close()
}

async function askFor({ site }: Stage, { display, ask }: Picture): Promise<void> {
  const questions = ask.flatMap(wanted => picturedQuestions.filter(({ id }) => id === wanted))
  const look = { display, ...(display === 'inline' && { element: '#here' }) }
  await site.ask({ pictured: { questions, look, targeting: { trigger: { on: 'call' } } } })
}

async function answer(page: Page, { ask, click }: Picture): Promise<void> {
  await callWidget(page, 'show', 'pictured')
  await page.locator(`#${ask[0]}`).waitFor()
  for (const [index, place] of click.entries())
    await page.locator(`section:has(#${ask[index]}) input`).nth(place).click()
  // Neither the pointer nor the keyboard shall mark anything.
  await page.mouse.move(0, 0)
}

const stage = await openStage()
mkdirSync(folder, { recursive: true })
for (const picture of pictures) await takePicture(stage, picture)
await stage.browser.close()
stage.host.close()
await stage.site.close()
process.stdout.write(`Wrote the pictures of the widget into ${folder}\n`)
