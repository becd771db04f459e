import { targeting } from '@touchline/shared/contract/targeting.ts'
import type { LoaderConfig, LoaderSurvey } from '@touchline/shared/contract/widget.ts'
import { currentVersion, type KnownSurvey, type KnownVersion, type SiteDirectory } from '../directory.ts'
import { needsFull } from './needs-full.ts'

/** The word in the built loaders that stands for the site's configuration. */
const placeholder = '__TOUCHLINE_CONFIG__'

/** The name of the widget's build, and its two loaders. */
export interface WidgetBuild {
  build: string
  /** Knows the rules of `leanRules`; `full` knows all. */
  loaders: { lean: string; full: string }
}

/** What the lean loader knows of a survey; whatever else one asks for needs the full loader. */
const leanRules = ['key', 'version', 'ui', 'pages', 'delay_seconds', 'sample_percent', 'ask_again_days']

/** Days between any two surveys that the loader takes for granted. */
const usualPauseDays = 30

/**
 * The loader of one site with these surveys baked in: a page on which nothing is due costs this one request. The smaller
 * loader is taken where it knows all rules that the surveys need.
 */
export function bakeLoader({ site }: SiteDirectory, surveys: KnownSurvey[], widget: WidgetBuild): string {
  const baked = surveys
    .toSorted((a, b) => priorityOf(b) - priorityOf(a))
    .map(survey => bakeSurvey(survey.key, currentVersion(survey)))
  const isLean = baked.every(survey => Object.keys(survey).every(rule => leanRules.includes(rule)))
  const memory = site.memory as LoaderConfig['memory'] | 'after_shown'
  const config: LoaderConfig = {
    site: site.key,
    build: widget.build,
    ...(memory !== 'after_shown' && memory !== undefined && { memory }),
    ...(site.pause_days !== usualPauseDays && { pause_days: site.pause_days }),
    surveys: baked,
  }
  return widget.loaders[isLean ? 'lean' : 'full'].replace(placeholder, () => literal(config))
}

/**
 * As JavaScript, in which plain names need no quotes. Inside a JSON string each quote has a backslash before it, so that only
 * names are found.
 */
export const literal = (value: unknown): string => JSON.stringify(value).replace(/"([a-z_]+)":/gi, '$1:')

const priorityOf = (survey: KnownSurvey) => currentVersion(survey).definition.targeting.priority

/** What has its default is left out; the loader knows the defaults. */
const defaults: Record<string, unknown> = targeting.parse({})

/** In the form that costs the loader least: dates in milliseconds, languages in small letters. */
const bakeRule = (rule: string, value: unknown) =>
  rule.endsWith('s_at')
    ? Date.parse(value as string)
    : rule === 'languages'
      ? (value as string[]).map(language => language.toLowerCase())
      : value

/** What the loader knows of one survey. */
export function bakeSurvey(
  key: string,
  { version, definition }: Pick<KnownVersion, 'version' | 'definition'>,
): LoaderSurvey {
  const { look, targeting: rules } = definition
  const { quota: _, priority: __, pages, ...others } = rules
  const unusual = Object.entries(others)
    .filter(([rule, value]) => JSON.stringify(value) !== JSON.stringify(defaults[rule]))
    .map(([rule, value]) => [rule, bakeRule(rule, value)])
  const { include, exclude } = pages
  return {
    key,
    version,
    ...(needsFull(definition) && { ui: 'full' }),
    ...((include.length > 0 || exclude.length > 0) && {
      pages: { ...(include.length > 0 && { include }), ...(exclude.length > 0 && { exclude }) },
    }),
    ...Object.fromEntries(unusual),
    ...(look.display === 'tab' && { tab: look.element ?? true }),
  }
}
