import { join } from 'node:path'
import type { Plugin } from 'vite'

const seen = join(import.meta.dirname, '../src/surveys/explain/visitor.ts')

/** What the widget's rules look at of a browser, in place of which they see what the editor describes. */
const looksAt = ['location', 'navigator', 'matchMedia', 'screen', 'document', 'scrollY', 'innerHeight']

/**
 * Lets the widget's own rules run for a visitor who is only described: in the dashboard's build the modules of its rules import what
 * they otherwise find in the browser.
 */
export const asVisitor = (): Plugin => ({
  name: 'as-visitor',
  enforce: 'pre',
  transform: (code, id) =>
    /\/widget\/src\/(explain|desk\/(moment|focus)|loader\/(rules|scrolled|privacy))/.test(id)
      ? { code: `import { ${looksAt.join(', ')} } from ${JSON.stringify(seen)};${code}`, map: null }
      : undefined,
})
