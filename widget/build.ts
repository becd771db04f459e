import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin, type Rolldown } from 'vite'

/** Where the server finds the built widget. */
export const dist = join(import.meta.dirname, 'dist')
const locales = join(import.meta.dirname, 'locales')
const token = '__TOUCHLINE_CONFIG__'

/** Builds both loaders and what they fetch, and names by their content what browsers may keep for ever. */
export const buildWidget = async () => {
  const [lean, full, extras, explanations, more] = await Promise.all([
    bundle('src/loader/main-lean.ts', 'iife'),
    bundle('src/loader/main-full.ts', 'iife'),
    bundle('src/loader/late/extras/main.ts', 'es'),
    bundle('src/explain/main.ts', 'es'),
    bundle('src/survey/more/main.ts', 'es'),
  ])
  const extrasPath = `a/extras-${hashOf(extras)}.js`
  const survey = await bundle(stage2, 'es', { __TOUCHLINE_EXTRAS__: JSON.stringify(extrasPath) })
  for (const loader of [lean, full])
    if (loader.split(token).length !== 2) throw new Error(`A loader must contain ${token} exactly once`)
  const texts = readdirSync(locales).map(name => readFileSync(join(locales, name), 'utf8'))
  const manifest = {
    ui: `a/ui-${hashOf(survey)}.js`,
    more: `a/more-${hashOf(more)}.js`,
    explain: `a/explain-${hashOf(explanations)}.js`,
    build: hashOf(lean, full, survey, more, extras, explanations, ...texts),
  }
  rmSync(dist, { recursive: true, force: true })
  mkdirSync(join(dist, 'a'), { recursive: true })
  cpSync(locales, join(dist, 'locales'), { recursive: true })
  writeFileSync(join(dist, 'lean.js'), lean)
  writeFileSync(join(dist, 'full.js'), full)
  writeFileSync(join(dist, manifest.ui), survey)
  writeFileSync(join(dist, manifest.more), more)
  writeFileSync(join(dist, manifest.explain), explanations)
  writeFileSync(join(dist, extrasPath), extras)
  writeFileSync(join(dist, 'manifest.json'), JSON.stringify(manifest))
}

/** Not a file: the survey together with the part of the loader that waits until something is due, in one request. */
const stage2 = 'stage-2'

const joinStage2: Plugin = {
  name: 'join-stage-2',
  resolveId: id => (id.endsWith(stage2) ? `\0${stage2}` : undefined),
  load: id => {
    if (id !== `\0${stage2}`) return
    const parts = ['src/survey/main.ts', 'src/loader/late/main.ts'].map(part => join(import.meta.dirname, part))
    return parts.map(part => `export * from ${JSON.stringify(part)}`).join('\n')
  },
}

const bundle = async (entry: string, format: 'iife' | 'es', define = {}): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    define,
    plugins: [joinStage2],
    build: {
      write: false,
      target: 'es2020',
      // An older CSS target would rewrite logical properties into language lists that ignore `dir`.
      cssTarget: 'chrome111',
      modulePreload: false,
      // A library build would keep the white space of a module.
      rolldownOptions: {
        input: entry === stage2 ? stage2 : join(import.meta.dirname, entry),
        preserveEntrySignatures: 'strict',
        output: { format },
      },
    },
  })
  return (built as Rolldown.RolldownOutput).output[0].code
}

/** 48 bits are enough to tell builds apart, and random letters are what does not compress. */
const hashOf = (...contents: string[]) =>
  createHash('sha256').update(contents.join('\0')).digest('base64url').replace(/\W|_/g, '').slice(0, 8)

if (import.meta.main) {
  await buildWidget()
  console.log(`Built the widget into ${dist}`)
}
