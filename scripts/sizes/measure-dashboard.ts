import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What the build says of each file: what it imports at once, and the styles that it brings. */
interface Built {
  file: string
  imports?: string[]
  css?: string[]
}

/**
 * Bytes after gzip -9 of all that is loaded when somebody opens the overview for the first time: the page, the code that all pages share,
 * and the longest of the languages' first words.
 */
export function measureFirstLook(folder: string): number {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  const manifest = JSON.parse(read('manifest.json')) as Record<string, Built>
  const languages = Object.keys(manifest).filter(name => /^src\/texts\/[a-z]+\/first\.ts$/.test(name))
  if (languages.length === 0) throw new Error('The build of the dashboard knows no language.')
  const sizeOf = (entries: string[]) =>
    filesOf(manifest, entries).reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0)
  const page = gzipSync(read('index.html'), { level: 9 }).length
  return page + Math.max(...languages.map(language => sizeOf(['index.html', language])))
}

/** The files that entries need at once, each once, with their styles. */
function filesOf(manifest: Record<string, Built>, entries: string[]): string[] {
  const names = new Set<string>()
  const add = (name: string) => {
    const built = manifest[name]
    if (!built) throw new Error(`The build of the dashboard knows no ${name}.`)
    if (names.has(name)) return
    names.add(name)
    built.imports?.forEach(add)
  }
  entries.forEach(add)
  const built = [...names].map(name => manifest[name] as Built)
  return [...new Set(built.flatMap(({ file, css = [] }) => [file, ...css]))]
}
