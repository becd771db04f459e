import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { LoaderConfig, LocaleFile, SurveyFile } from '@touchline/shared/contract/widget.ts'
import { dist } from './build.ts'

/** Bytes after gzip -9 of what a visitor downloads, from the files that were built last. */
export interface Sizes {
  /** On every page view, with three live surveys. */
  readonly loader: number
  /** When a survey is shown: the interface and the survey's own file. */
  readonly survey: number
  readonly loader_and_survey: number
}

/** Reads `dist`, so build first. */
export const measureSizes = async (): Promise<Sizes> => {
  const manifest: { ui: string; build: string } = JSON.parse(read('manifest.json'))
  const config = JSON.stringify(typicalConfig(manifest))
  const loader = bytes(read('loader.js').replace('__TOUCHLINE_CONFIG__', () => config))
  const survey = bytes(read(manifest.ui)) + bytes(`export default ${JSON.stringify(typicalSurvey())}`)
  return { loader, survey, loader_and_survey: loader + survey }
}

const read = (path: string) => readFileSync(join(dist, path), 'utf8')
const bytes = (text: string) => gzipSync(text, { level: 9 }).length

const typicalConfig = ({ ui, build }: { ui: string; build: string }): LoaderConfig => {
  const survey = (
    key: string,
    version: number,
    include: string[],
    exclude: string[],
    sample_percent: number,
  ) => ({
    key,
    version,
    pages: { include, exclude },
    delay_seconds: 5,
    sample_percent,
    ask_again_days: 90,
  })
  return {
    site: 'harbour-books',
    ui,
    build,
    memory: 'after_shown',
    pause_days: 30,
    surveys: [
      survey('order-received', 3, ['/orders/*/thank-you'], [], 100),
      survey('help-article', 1, ['/help/*'], ['/help/contact*'], 50),
      survey('relationship', 7, [], ['/checkout*', '/login'], 10),
    ],
  }
}

const typicalSurvey = (): SurveyFile => {
  const { words, labels, thank_you }: LocaleFile = JSON.parse(read('locales/en.json'))
  const { send, close, survey, comment, anonymous, linked } = words
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
        ...labels.nps,
      },
      {
        id: 'reason',
        type: 'comment',
        text: 'What is the main reason for your rating?',
        by_band: {
          negative: 'We are sorry. What went wrong?',
          neutral: 'What could we do better?',
          positive: 'Lovely! What do you like most?',
        },
      },
    ],
    words: { send, close, survey, comment, anonymous, linked, thank_you },
  }
}

if (import.meta.main) console.log(JSON.stringify(await measureSizes()))
