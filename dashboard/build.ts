import { join } from 'node:path'
import { build } from 'vite'
import { asVisitor } from './as-visitor.ts'

/** Where the server finds the built pages. */
export const dist = join(import.meta.dirname, 'dist')

/** What every page needs comes in one file: a dozen small ones would each be a request, and slower together. */
const everywhere = {
  name: 'common',
  test: /node_modules\/(preact|preact-iso|@tanstack\/(preact-query|query-core)|openapi-fetch)\/|dashboard\/src\/(parts\/[A-Z]\w+|parts\/(use-(submit|query-state)|lazy-page)|layout|session|figures)\/|dashboard\/src\/(api|queries|overview\/overview-query)\.ts|dashboard\/src\/texts\/(dates|speech|start-language|languages|LanguageProvider)\./,
}

await build({
  configFile: false,
  logLevel: 'error',
  root: import.meta.dirname,
  base: '/dashboard/',
  // Said here too, because an image is built without the root's tsconfig.json.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
  plugins: [asVisitor()],
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
      output: { codeSplitting: { groups: [everywhere] } },
    },
    reportCompressedSize: false,
  },
})
