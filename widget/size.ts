import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { LoaderConfig, LoaderSurvey, LocaleFile, SurveyFile } from '@touchline/shared/contract/widget.ts'
import { dist } from './build.ts'

/** Bytes after gzip -9 of what a visitor downloads, from the files that were built last. */
export interface Sizes {
  /** On every page view, for a site with three live surveys that keep to the usual rules. */
  readonly lean: number
  /** The same for a site whose three surveys use unusual rules. */
  readonly full: number
  /** More when a survey is shown: the interface and the survey's own file. */
  readonly survey: number
  /** All that a visitor has loaded who is asked one NPS question on a site with the usual rules. */
  readonly first_nps: number
}

type Manifest = Pick<LoaderConfig, 'ui' | 'explain' | 'build'>

/** Reads `dist`, so build first. */
export const measureSizes = async (): Promise<Sizes> => {
  const manifest: Manifest = JSON.parse(read('manifest.json'))
  const bake = (loader: string, surveys: LoaderSurvey[]) =>
    bytes(read(loader).replace('__TOUCHLINE_CONFIG__', () => JSON.stringify(siteWith(surveys, manifest))))
  const lean = bake('lean.js', usualSurveys)
  const full = bake('full.js', unusualSurveys)
  const survey = bytes(read(manifest.ui)) + bytes(`export default ${JSON.stringify(typicalFile())}`)
  return { lean, full, survey, first_nps: lean + survey }
}

const read = (path: string) => readFileSync(join(dist, path), 'utf8')
const bytes = (text: string) => gzipSync(text, { level: 9 }).length

/** As the server bakes it. */
const siteWith = (surveys: LoaderSurvey[], { ui, explain, build }: Manifest): LoaderConfig => ({
  site: 'harbour-books',
  ui,
  explain,
  build,
  memory: 'after_shown',
  pause_days: 30,
  surveys,
})

const usualSurveys: LoaderSurvey[] = [
  { key: 'order-received', version: 3, pages: { include: ['/orders/*/thank-you'] } },
  {
    key: 'help-article',
    version: 1,
    pages: { include: ['/help/*'], exclude: ['/help/contact*'] },
    sample_percent: 50,
  },
  {
    key: 'relationship',
    version: 7,
    pages: { exclude: ['/checkout*', '/login'] },
    delay_seconds: 20,
    sample_percent: 10,
  },
]

const unusualSurveys: LoaderSurvey[] = [
  {
    key: 'export-done',
    version: 3,
    pages: { include: ['/app/*'] },
    trigger: {
      on: 'event',
      event: 'export_finished',
      where: [{ name: 'rows', is: 'above', value: 100 }],
    },
    traits: [{ name: 'plan', is: 'equal', value: 'business' }],
  },
  {
    key: 'help-article',
    version: 1,
    pages: { include: ['/help/*'], exclude: ['/help/contact*'] },
    trigger: { on: 'scroll', percent: 60 },
    languages: ['de', 'en'],
  },
  { key: 'feedback', version: 7, devices: ['desktop', 'tablet'], tab: true },
]

/** An NPS question and the reason for it. */
const typicalFile = (): SurveyFile => {
  const { words, labels, thank_you }: LocaleFile = JSON.parse(read('locales/en.json'))
  return {
    key: 'relationship',
    version: 7,
    locale: 'en',
    dir: 'ltr',
    questions: [
      {
        id: 'recommend',
        type: 'rating',
        metric: 'nps',
        look: 'numbers',
        text: 'How likely are you to recommend Harbour Books to a friend?',
        required: true,
        ...labels.nps,
      },
      {
        id: 'reason',
        type: 'comment',
        short: false,
        required: false,
        text: 'What is the main reason for your rating?',
        by_band: {
          negative: 'We are sorry. What went wrong?',
          neutral: 'What could we do better?',
          positive: 'Lovely! What do you like most?',
        },
      },
    ],
    words,
    thanks: { text: thank_you, by_band: {} },
    look: { display: 'popover', position: 'bottom-end', theme: 'auto', progress: true },
  }
}

if (import.meta.main) console.log(JSON.stringify(await measureSizes()))
