import { targeting } from '@touchline/shared/contract/targeting.ts'
import type { LoaderConfig, LoaderSurvey } from '@touchline/shared/contract/widget.ts'
import { currentVersion, type KnownSurvey, type SiteDirectory } from './directory.ts'

/** The word in the built loaders that stands for the site's configuration. */
const placeholder = '__TOUCHLINE_CONFIG__'

/** What the widget's build says about itself, and its two loaders. */
export interface WidgetBuild {
  ui: string
  more: string
  explain: string
  build: string
  /** Knows the rules of `leanRules`; `full` knows all. */
  loaders: { lean: string; full: string }
}

/** The rules that the lean loader knows; whatever else a survey asks for needs the full one. */
const leanRules = ['key', 'version', 'pages', 'delay_seconds', 'sample_percent', 'ask_again_days']

/**
 * The loader of one site with these surveys baked in: a page on which nothing is due costs this one request. The smaller
 * loader is taken where it knows all rules that the surveys need.
 */
export function bakeLoader({ site }: SiteDirectory, surveys: KnownSurvey[], widget: WidgetBuild): string {
  const baked = surveys.toSorted((a, b) => priorityOf(b) - priorityOf(a)).map(bakeSurvey)
  const isLean = baked.every(survey => Object.keys(survey).every(rule => leanRules.includes(rule)))
  const config: LoaderConfig = {
    site: site.key,
    ui: widget.ui,
    more: widget.more,
    explain: widget.explain,
    build: widget.build,
    memory: site.memory as LoaderConfig['memory'],
    pause_days: site.pause_days,
    surveys: baked,
  }
  return widget.loaders[isLean ? 'lean' : 'full'].replace(placeholder, () => JSON.stringify(config))
}

const priorityOf = (survey: KnownSurvey) => currentVersion(survey).definition.targeting.priority

/** What has its default is left out; the loader knows the defaults. */
const defaults: Record<string, unknown> = targeting.parse({})

function bakeSurvey(survey: KnownSurvey): LoaderSurvey {
  const { look, targeting: rules } = currentVersion(survey).definition
  const { quota: _, priority: __, pages, ...others } = rules
  const unusual = Object.entries(others).filter(
    ([rule, value]) => JSON.stringify(value) !== JSON.stringify(defaults[rule]),
  )
  const { include, exclude } = pages
  return {
    key: survey.key,
    version: survey.version,
    ...((include.length > 0 || exclude.length > 0) && {
      pages: { ...(include.length > 0 && { include }), ...(exclude.length > 0 && { exclude }) },
    }),
    ...Object.fromEntries(unusual),
    ...(look.display === 'tab' && { tab: look.element ?? true }),
  }
}
