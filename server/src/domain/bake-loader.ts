import type { LoaderConfig } from '@touchline/shared/contract/widget.ts'
import { currentVersion, listPresent, type SiteDirectory } from './directory.ts'

/** The word in the built loader that stands for the site's configuration. */
const placeholder = '__TOUCHLINE_CONFIG__'

/** What the widget's build says about itself, and its loader. */
export interface WidgetBuild {
  ui: string
  build: string
  loader: string
}

/** The loader of one site, its live surveys baked in: a page on which nothing is due costs this one request. */
export function bakeLoader({ site, surveys }: SiteDirectory, widget: WidgetBuild): string {
  const config: LoaderConfig = {
    site: site.key,
    ui: widget.ui,
    build: widget.build,
    memory: site.memory as LoaderConfig['memory'],
    pause_days: site.pause_days,
    surveys: listPresent(surveys)
      .filter(survey => survey.status === 'live')
      .map(survey => ({
        key: survey.key,
        version: survey.version,
        ...currentVersion(survey).definition.targeting,
      })),
  }
  return widget.loader.replace(placeholder, () => JSON.stringify(config))
}
