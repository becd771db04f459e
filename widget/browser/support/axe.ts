import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

interface AxePage {
  axe?: { run(element: unknown, options: RunOptions): Promise<AxeResults> }
}

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** What is well is not written down, which would take long. */
const resultTypes: NonNullable<RunOptions['resultTypes']> = ['violations', 'incomplete']
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

/**
 * What axe finds in what a selector finds against WCAG 2.0 to 2.2, A and AA, but for the rules that are disabled;
 * `incomplete` too, because it means that axe could not tell.
 */
export async function axeFaults(page: Page, selector: string, disabled: string[] = []): Promise<string[]> {
  if (!(await page.evaluate(() => (window as AxePage).axe))) await page.evaluate(script)
  const rules = Object.fromEntries(disabled.map(id => [id, { enabled: false }]))
  const { violations, incomplete } = await page.evaluate(
    async ([found, options]) => {
      const results = await (window as unknown as Required<AxePage>).axe.run(found, options)
      return { violations: results.violations, incomplete: results.incomplete }
    },
    [selector, { runOnly: tags, rules, resultTypes }] as const,
  )
  return [...violations, ...incomplete].map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(node => `${node.html} ${node.failureSummary ?? node.any[0]?.message}`).join(' ')}`,
  )
}
