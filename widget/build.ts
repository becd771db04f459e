import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Rolldown } from 'vite'

/** Where the server finds the built widget. */
export const dist = join(import.meta.dirname, 'dist')
const locales = join(import.meta.dirname, 'locales')
const token = '__TOUCHLINE_CONFIG__'

const bundle = async (entry: string, format: 'iife' | 'es'): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    build: {
      write: false,
      target: 'es2020',
      // An older CSS target would rewrite logical properties into language lists that ignore `dir`.
      cssTarget: 'chrome111',
      modulePreload: false,
      // A library build would keep the white space of a module.
      rolldownOptions: {
        input: join(import.meta.dirname, entry),
        preserveEntrySignatures: 'strict',
        output: { format },
      },
    },
  })
  return (built as Rolldown.RolldownOutput).output[0].code
}

const hashOf = (...contents: string[]) =>
  createHash('sha256').update(contents.join('\0')).digest('base64url').replace(/\W|_/g, '').slice(0, 8)

/** Builds both stages, and names by their content what browsers may keep for ever. */
export const buildWidget = async () => {
  const [loader, survey] = await Promise.all([
    bundle('src/loader/main.ts', 'iife'),
    bundle('src/survey/main.ts', 'es'),
  ])
  if (loader.split(token).length !== 2) throw new Error(`The loader must contain ${token} exactly once`)
  const texts = readdirSync(locales).map(name => readFileSync(join(locales, name), 'utf8'))
  const ui = `a/ui-${hashOf(survey)}.js`
  rmSync(dist, { recursive: true, force: true })
  mkdirSync(join(dist, 'a'), { recursive: true })
  writeFileSync(join(dist, 'loader.js'), loader)
  writeFileSync(join(dist, ui), survey)
  cpSync(locales, join(dist, 'locales'), { recursive: true })
  writeFileSync(join(dist, 'manifest.json'), JSON.stringify({ ui, build: hashOf(loader, survey, ...texts) }))
}

if (import.meta.main) {
  await buildWidget()
  console.log(`Built the widget into ${dist}`)
}
