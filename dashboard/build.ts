import { join } from 'node:path'
import { build } from 'vite'
import { asVisitor } from './as-visitor.ts'

/** Where the server finds the built pages. */
export const dist = join(import.meta.dirname, 'dist')

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
    rolldownOptions: { input: ['index.html', 'preview.html'].map(name => join(import.meta.dirname, name)) },
    reportCompressedSize: false,
  },
})
