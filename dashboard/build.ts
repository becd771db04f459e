import { join } from 'node:path'
import { build } from 'vite'
import { asVisitor } from './plugins/as-visitor.ts'
import { compressed } from './plugins/compressed.ts'
import { eagerScript } from './plugins/eager-script.ts'
import { earlyScript } from './plugins/early-script.ts'

/** Where the server finds the built pages. */
export const dist = join(import.meta.dirname, 'dist')

/** What every page needs comes in one file: a dozen small ones would each be a request, and slower together. */
const everywhere = {
  name: 'common',
  test: /node_modules\/(preact|preact-iso|@tanstack\/(preact-query|query-core)|openapi-fetch)\/|dashboard\/src\/(parts\/[A-Z]\w+|parts\/(use-(submit|query-state|rest)|lazy-page)|layout|session|figures|overview)\/|dashboard\/src\/(api|queries)\.ts|dashboard\/src\/texts\/(dates|numbers|speech|LanguageProvider)\./,
}

/** What asks for the first words and figures before the pages are there, and must not wait for them. */
const early = {
  name: 'early',
  test: /dashboard\/src\/(early\/|layout\/(read-period|nearest-of)\.|overview\/overview-params\.|texts\/(start-language|languages)\.)|vite\/preload-helper|shared\/src\/(calendar|time-zone|window-lengths)\./,
  priority: 1,
}

await build({
  configFile: false,
  logLevel: 'error',
  root: import.meta.dirname,
  base: '/dashboard/',
  // Said here too, because an image is built without the root's tsconfig.json.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
  plugins: [asVisitor(), earlyScript(), eagerScript(everywhere.name), compressed()],
  build: {
    outDir: dist,
    emptyOutDir: true,
    // Tells whoever measures it which file needs which.
    manifest: 'manifest.json',
    assetsDir: '',
    target: ['chrome123', 'firefox121', 'safari17.5'],
    // A policy without `data:` lets nothing be inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ['index.html', 'preview.html'].map(name => join(import.meta.dirname, name)),
      output: { codeSplitting: { groups: [early, everywhere] } },
    },
    reportCompressedSize: false,
  },
})
