import type { LoaderConfig, LoaderSurvey } from '@touchline/shared/contract/widget.ts'
import { allReasons } from '../../../../widget/src/explain/reasons.ts'
import type { Loader } from '../../../../widget/src/loader/loader.ts'
import { type Described, describeVisitor } from './visitor.ts'

/** Somebody who might see a survey, and what they have done so far. */
export interface Visit extends Described {
  /** Days since they saw this survey; undefined when they never did. */
  sawThis?: number | undefined
  /** Days since they saw another one of the site. */
  sawAnother?: number | undefined
  /** How long the page has been open. */
  seconds: number
  /** Has that happened which the survey waits for? */
  isTriggered: boolean
  /** What the page tells of whoever has signed in. */
  traits: Record<string, unknown>
}

export const ruleNames = [
  ...['pages', 'query', 'traits', 'devices', 'languages', 'starts_at', 'ends_at', 'trigger'],
  ...['ask_again_days', 'pause_days', 'delay_seconds', 'sample_percent'],
] as const
export type RuleName = (typeof ruleNames)[number]

export interface Seen {
  rule: RuleName
  /** Why it keeps the survey back, in the widget's own words; undefined when it lets it come. */
  sentence: string | undefined
}

/** Rules that hold for every survey, whether it says anything of them or not. */
const always = ['pages', 'ask_again_days', 'pause_days', 'delay_seconds']

/**
 * What each rule that the survey has says of this visitor, by the widget's own rules. Whoever takes part by lot is taken to have drawn
 * one that counts. `now` is in milliseconds since 1970, `clock` that of `performance.now()`.
 */
export function whoSees(
  rules: LoaderSurvey,
  site: Pick<LoaderConfig, 'pause_days'>,
  visit: Visit,
  { now, clock }: { now: number; clock: number },
): Seen[] {
  describeVisitor(visit)
  const loader = loaderOf(rules, site, visit, { now, clock })
  return allReasons(rules, loader).filter(
    (seen): seen is Seen =>
      (ruleNames as readonly string[]).includes(seen.rule) &&
      (always.includes(seen.rule) || rules[seen.rule as keyof LoaderSurvey] !== undefined),
  )
}

function loaderOf(
  rules: LoaderSurvey,
  { pause_days }: Pick<LoaderConfig, 'pause_days'>,
  { sawThis, sawAnother, seconds, isTriggered, traits }: Visit,
  { now, clock }: { now: number; clock: number },
): Loader {
  const dayBefore = (days: number) => Math.floor(now / 864e5) - days
  const memory = {
    [`${rules.key}%`]: 0,
    ...(sawThis !== undefined && { [rules.key]: dayBefore(sawThis) }),
    ...(sawAnother !== undefined && { 'another survey': dayBefore(sawAnother) }),
  }
  const config = { site: '', build: '', surveys: [rules], ...(pause_days !== undefined && { pause_days }) }
  return {
    config,
    folder: '',
    page: { traits },
    store: {},
    listeners: new Set(),
    since: clock - seconds * 1000,
    signal: new AbortController().signal,
    triggered: isTriggered ? { [rules.key]: clock } : {},
    recall: () => memory,
    keep: (_, value) => value,
    isDue: () => true,
    load: () => Promise.reject(new Error('nothing is loaded for a visitor who is only described')),
    show: () => {},
    moved: () => {},
  }
}
