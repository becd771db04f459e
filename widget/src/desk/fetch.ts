import type { LoaderSurvey, SurveyFile } from '@touchline/shared/contract/widget.ts'
import type { Loader } from '../loader/loader.ts'

/** The survey in the language of the page, or else of the browser. */
export const fetchSurvey = async (
  { config: { site, build }, folder, page }: Loader,
  { key, version }: LoaderSurvey,
): Promise<SurveyFile> => {
  const wanted = page.locale || document.documentElement.lang || navigator.language
  // Many pages write de_DE, and some browsers add what no text depends on: the server knows language, script and region.
  const [locale] = /^[a-z]{2,3}(-[a-z\d]{2,8}){0,3}/i.exec(wanted.replaceAll('_', '-')) ?? ['en']
  return (
    await import(/* @vite-ignore */ folder + [`${site}/${key}`, version, locale, build, 'js'].join('.'))
  ).default
}
