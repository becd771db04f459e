import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { KnownSurvey, SiteDirectory } from '../../server/src/domain/directory.ts'
import { bakeLoader, literal } from '../../server/src/domain/widget/bake-loader.ts'
import { surveyFile } from '../../server/src/domain/widget/survey-file.ts'
import { readWidgetFiles, type WidgetFiles } from '../../server/src/widget-files.ts'
import { type SurveyDefinition, surveyDefinition } from '../../shared/src/contract/survey.ts'
import type { Sizes } from './budgets.ts'
import {
  everyQuestion,
  inEveryLanguage,
  npsWithReason,
  unusualSurveys,
  usualSurveys,
} from './typical-surveys.ts'

/** Bytes after gzip -9 of what visitors download, from the built widget in a folder. */
export function measureSizes(folder: string): Omit<Sizes, 'overview'> {
  const widget = readWidgetFiles(folder)
  const lean = bytes(bakeLoader(site, usualSurveys.map(survey), widget))
  const full = bytes(bakeLoader(site, unusualSurveys.map(survey), widget))
  const seen = (ui: string, definition: unknown, locale = 'en') =>
    lean +
    bytes(readFileSync(join(folder, `a/${ui}-${widget.build}.js`), 'utf8')) +
    fileBytes(definition, locale, widget)
  return {
    lean,
    full,
    first_nps: seen('ui', npsWithReason),
    longest_language: Math.max(
      ...[...widget.locales.keys()].map(locale => seen('ui', inEveryLanguage(locale), locale)),
    ),
    every_question: seen('full', everyQuestion),
  }
}

const bytes = (text: string) => gzipSync(text, { level: 9 }).length

/** A survey's file in one language. */
function fileBytes(definition: unknown, locale: string, widget: WidgetFiles): number {
  const known = survey({ key: 'relationship', version: 7, definition })
  return bytes(`export default ${literal(surveyFile(known, versionOf(known), locale, widget))}`)
}

const site = {
  site: { key: 'harbour-books', memory: 'after_shown', pause_days: 30 },
} as unknown as SiteDirectory

/** As the directory knows it, as far as baking looks at it. */
function survey(made: { key: string; version: number; definition: unknown }): KnownSurvey {
  const definition: SurveyDefinition = surveyDefinition.parse(made.definition)
  const versions = new Map([
    [made.version, { version: made.version, definition, wasLive: true, measures: [] }],
  ])
  return { ...made, versions } as unknown as KnownSurvey
}

const versionOf = (known: KnownSurvey) =>
  [...known.versions.values()][0] as NonNullable<ReturnType<KnownSurvey['versions']['get']>>
