import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { LocaleFile } from '@touchline/shared/contract/widget.ts'

const folder = join(import.meta.dirname, '../../../widget/locales')

/** The widget's texts as they stand in its folder. */
export const readLocales = (): Map<string, LocaleFile> =>
  new Map(
    readdirSync(folder)
      .sort()
      .map(file => [basename(file, '.json'), JSON.parse(readFileSync(join(folder, file), 'utf8'))]),
  )
