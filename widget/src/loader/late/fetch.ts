import type { LoaderSurvey, SurveyFile } from '@touchline/shared/contract/widget.ts'
import type { Explain } from '../../explain/main.ts'
import type { Loader } from '../loader.ts'
import type { Extras } from './extras/main.ts'

/** Path of the extras beside the script; the build puts it here. */
declare const __TOUCHLINE_EXTRAS__: string

const fetchModule = ({ folder }: Loader, path: string) => import(/* @vite-ignore */ folder + path)

/** The survey in the language of the page, or else of the browser. */
export const fetchSurvey = async (loader: Loader, { key, version }: LoaderSurvey): Promise<SurveyFile> => {
  const { site, build } = loader.config
  const wanted = loader.page.locale || document.documentElement.lang || navigator.language
  // Many pages write de_DE, and some browsers add what no text depends on: the server knows language, script and region.
  const [locale] = /^[a-z]{2,3}(-[a-z\d]{2,8}){0,3}/i.exec(wanted.replaceAll('_', '-')) ?? ['en']
  return (await fetchModule(loader, `${site}/${key}.${version}.${locale}.${build}.js`)).default
}

export const fetchExplanations = (loader: Loader): Promise<Explain> =>
  fetchModule(loader, loader.config.explain)

export const fetchExtras = (loader: Loader): Promise<Extras> => fetchModule(loader, __TOUCHLINE_EXTRAS__)
