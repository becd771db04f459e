import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { minify } from 'terser'
import { build, type Rolldown } from 'vite'

/** Where the server finds the built widget. */
export const dist = join(import.meta.dirname, 'dist')
const locales = join(import.meta.dirname, 'locales')
const token = '__TOUCHLINE_CONFIG__'

/** The modules that pages fetch when they need them, and from what each is made. */
const modules = {
  ui: { entry: 'src/survey/main.ts', isFull: false },
  full: { entry: 'src/survey/main.ts', isFull: true },
  outbox: { entry: 'src/outbox/main.ts', isFull: false },
  extras: { entry: 'src/extras/main.ts', isFull: false },
  explain: { entry: 'src/explain/main.ts', isFull: false },
}

/** Builds both loaders and what they fetch. All modules bear the name of the build, so browsers may keep them for ever. */
export const buildWidget = async () => {
  const [lean, full, looks, ...built] = await Promise.all([
    bundleScript('src/loader/main-lean.ts', false),
    bundleScript('src/loader/main-full.ts', true),
    bundle('src/looks/main.ts'),
    ...Object.values(modules).map(({ entry, isFull }) => bundle(entry, isFull)),
  ])
  for (const loader of [lean, full])
    if (loader.split(token).length !== 2) throw new Error(`A loader must contain ${token} exactly once`)
  const texts = readdirSync(locales).map(name => readFileSync(join(locales, name), 'utf8'))
  const name = hashOf(lean, full, looks, ...built, ...texts)
  rmSync(dist, { recursive: true, force: true })
  mkdirSync(join(dist, 'a'), { recursive: true })
  cpSync(locales, join(dist, 'locales'), { recursive: true })
  writeFileSync(join(dist, 'lean.js'), lean)
  writeFileSync(join(dist, 'full.js'), full)
  for (const [at, module] of Object.keys(modules).entries())
    writeCompressed(join(dist, 'a', `${module}-${name}.js`), built[at] as string)
  const { css, drawings } = await import(`data:text/javascript,${encodeURIComponent(looks)}`)
  writeFileSync(join(dist, 'looks.json'), JSON.stringify({ css, drawings }))
  writeFileSync(join(dist, 'manifest.json'), JSON.stringify({ build: name }))
}

/** Writes a file three times, as it is, as brotli and as gzip: no server has to do it each time it starts. */
function writeCompressed(file: string, source: string): void {
  writeFileSync(file, source)
  writeFileSync(
    `${file}.br`,
    brotliCompressSync(source, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  )
  writeFileSync(`${file}.gz`, gzipSync(source, { level: 9 }))
}

/** A block keeps the names of a classic script to itself, in fewer bytes than a function. */
const bundleScript = async (entry: string, isFull: boolean) => `{${await bundle(entry, isFull)}}`

const bundle = async (entry: string, isFull = false): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    define: { __TOUCHLINE_FULL__: `${isFull}` },
    build: {
      write: false,
      target: 'es2022',
      // An older CSS target would rewrite logical properties into language lists that ignore `dir`.
      cssTarget: 'chrome123',
      modulePreload: false,
      // A library build would keep the white space of a module.
      rolldownOptions: {
        input: join(import.meta.dirname, entry),
        preserveEntrySignatures: 'strict',
      },
    },
  })
  const { code } = (built as Rolldown.RolldownOutput).output[0]
  // Vite's own minifier leaves 1 to 2 % for a second one to find.
  return (await minify(code, { module: true, ecma: 2020, compress: { passes: 3 } })).code as string
}

/** 48 bits are enough to tell builds apart, and random letters are what does not compress. */
const hashOf = (...contents: string[]) =>
  createHash('sha256').update(contents.join('\0')).digest('base64url').replace(/\W|_/g, '').slice(0, 8)

if (import.meta.main) {
  await buildWidget()
  console.log(`Built the widget into ${dist}`)
}
