import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runTool } from '../../scripts/check/tool.ts'
import { runNpm } from './run-npm.ts'

const here = import.meta.dirname
const root = join(here, '../..')

/** Of what the compiler makes, all that a bundler and a consumer's compiler read. */
const files = ['npm/*.js', 'npm/init.d.ts', 'src/page.d.ts']

export interface Packed {
  path: string
  /** Bytes of the packed file, and of what it holds. */
  size: number
  unpackedSize: number
}

/** Makes the package that is published in a folder, which is emptied before, and packs it there. */
export async function packPackage(folder: string): Promise<Packed> {
  const made = join(folder, 'package')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(made, { recursive: true })
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const { code, output } = await runTool(root, [tsc, '-p', here, '--outDir', made])
  if (code !== 0)
    throw new Error(`The package does not compile: mend what follows, then pack again.\n${output}`)
  writeFileSync(join(made, 'package.json'), JSON.stringify(manifest(), null, 2))
  cpSync(join(here, 'README.md'), join(made, 'README.md'))
  cpSync(join(root, 'LICENSE'), join(made, 'LICENSE'))
  const [packed] = JSON.parse(await runNpm(['pack', made, '--pack-destination', folder, '--json']))
  return { ...packed, path: join(folder, packed.filename) }
}

function manifest() {
  const { name, version, description, license } = JSON.parse(
    readFileSync(join(here, '../package.json'), 'utf8'),
  )
  return {
    ...{ name, version, description, license },
    type: 'module',
    exports: { '.': { types: './npm/init.d.ts', default: './npm/init.js' } },
    // For compilers that do not read `exports`.
    types: './npm/init.d.ts',
    files,
    sideEffects: false,
  }
}

if (import.meta.main) {
  const { path, size, unpackedSize } = await packPackage(join(here, '../npm-dist'))
  console.log(`${path}: ${size} bytes, ${unpackedSize} bytes unpacked`)
}
