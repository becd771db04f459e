import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { LocaleFile } from '@touchline/shared/contract/widget.ts'
import { type CompressedFile, readCompressed } from './compressed-file.ts'
import type { WidgetBuild } from './domain/widget/bake-loader.ts'
import type { WidgetLooks } from './domain/widget/file-look.ts'
import type { Locales } from './domain/widget/survey-file.ts'

/** The built widget, read once when the server starts. */
export interface WidgetFiles extends WidgetBuild {
  /** Path → the modules that browsers may keep for ever, because their names change with their content. */
  modules: ReadonlyMap<string, CompressedFile>
  locales: Locales
  looks: WidgetLooks
}

/** Reads the built widget from its folder; throws a sentence that says how to build it when it is not there. */
export function readWidgetFiles(folder: string): WidgetFiles {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  try {
    const { build } = JSON.parse(read('manifest.json'))
    const tags = readdirSync(join(folder, 'locales')).map(file => basename(file, '.json'))
    return {
      build,
      looks: JSON.parse(read('looks.json')),
      loaders: { lean: read('lean.js'), full: read('full.js') },
      modules: new Map(
        readdirSync(join(folder, 'a'))
          .filter(file => file.endsWith('.js'))
          .map(file => [`a/${file}`, readCompressed(join(folder, 'a', file))]),
      ),
      locales: new Map(tags.map(tag => [tag, JSON.parse(read(`locales/${tag}.json`)) as LocaleFile])),
    }
  } catch (cause) {
    throw new Error('The widget is not built yet; run "npm run build" first.', { cause })
  }
}
