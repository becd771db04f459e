import type { LoaderSurvey } from '@touchline/shared/contract/widget.ts'
import type { Loader } from '../../../widget/src/loader/loader.ts'

/** A stage 1 without rules, which remembers nothing: every survey may come, as often as one likes. */
export const previewLoader = (
  script: string,
  rules: LoaderSurvey,
  theme: string,
  signal: AbortSignal,
): Loader => {
  const build = script.slice(script.lastIndexOf('-') + 1, -'.js'.length)
  const folder = new URL('/w/', location.origin).href
  return {
    config: { site: 'preview', build, surveys: [rules] },
    folder,
    page: { theme },
    store: {},
    listeners: new Set(),
    since: 0,
    signal,
    load: name => {
      const address = `${folder}a/${name}-${build}.js`
      return import(/* @vite-ignore */ address)
    },
    isDue: () => true,
    show: () => {},
    moved: () => {},
    recall: () => ({}),
    keep: (_, value) => value,
  }
}
