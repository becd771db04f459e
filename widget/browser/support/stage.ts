import type { Browser } from 'playwright-core'
import { openBrowser } from '../../../demo/test/support/browser.ts'
import { type AskingSite, openAskingSite } from './asking-site.ts'
import { type HostSite, openHostSite } from './host-page.ts'

/** A site that asks, a website that loads its script, and a browser. */
export interface Stage {
  site: AskingSite
  host: HostSite
  browser: Browser
}

export const openStage = async (): Promise<Stage> => ({
  site: await openAskingSite(),
  host: await openHostSite(),
  browser: await openBrowser(),
})

/** Takes a stage that could not be opened too, as when a test file fails at its beginning. */
export async function closeStage(stage: Stage | undefined): Promise<void> {
  await stage?.browser.close()
  stage?.host.close()
  await stage?.site.close()
}
