import type { LoaderSurvey, SurveyFile } from '@touchline/shared/contract/widget.ts'
import type { Loader } from '../loader/loader.ts'

/** The survey in the language of the page, or else of the browser. The server makes sense of whatever pages call theirs. */
export const fetchSurvey = async (
  { config: { site, build }, folder, page }: Loader,
  { key, version }: LoaderSurvey,
): Promise<SurveyFile> => {
  const wanted = page.locale || document.documentElement.lang || navigator.language
  const file = [key, version, wanted.replace(/[^\w-].*/, ''), build, 'js']
  const address = `${folder}${site}/${file.join('.')}`
  return (await import(/* @vite-ignore */ address)).default
}
