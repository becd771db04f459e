import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, type Plugin } from 'vite'

const server = fileURLToPath(new URL('../..', import.meta.url))
// Below the server, so that its packages are found from there.
const folder = `${server}node_modules/.cache/touchline`
const bundle = `${folder}/store-thread.mjs`

const entry = "new URL('./thread.ts', import.meta.url)"

/**
 * Lets tests start the threads of the store from one file of JavaScript that was made of the same sources. Each store has two, and half a
 * second goes by while they load three hundred files and take the types out of some.
 */
export const bundledThread = (): Plugin => ({
  name: 'touchline:bundled-thread',
  // The text as we have written it.
  enforce: 'pre',
  transform: {
    filter: { id: /store\/sqlite\/thread-client\.ts$/ },
    handler: code => {
      if (!code.includes(entry))
        throw new Error(`the threads of the store are not started by ${entry} any more`)
      return code.replace(entry, `new URL('${pathToFileURL(bundle)}')`)
    },
  },
})

/** Makes the file anew before the tests of a project. */
export default async function setup(): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const fresh = mkdtempSync(`${folder}/`)
  await build({
    ...{ configFile: false, logLevel: 'error', root: server },
    ssr: { noExternal: true, external: ['better-sqlite3', 'tinyld'] },
    build: {
      ...{ ssr: 'src/store/sqlite/thread.ts', outDir: fresh, minify: false, target: 'node22' },
      rolldownOptions: { output: { entryFileNames: 'store-thread.mjs' } },
    },
  })
  // Another run may have it open.
  renameSync(`${fresh}/store-thread.mjs`, bundle)
  rmSync(fresh, { recursive: true })
}
