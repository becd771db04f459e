import type { LoaderSurvey } from '@touchline/shared/contract/widget.ts'
import * as moment from '../desk/moment.ts'
import type { Loader } from '../loader/loader.ts'
import { ends_at, starts_at } from '../loader/rules/dates.ts'
import { pages } from '../loader/rules/pages.ts'
import { ask_again_days, delay_seconds, pause_days } from '../loader/rules/pauses.ts'
import { query } from '../loader/rules/query.ts'
import type { Rule } from '../loader/rules/rule.ts'
import { sample_percent } from '../loader/rules/sample.ts'
import { trigger } from '../loader/rules/trigger.ts'
import { devices, languages, traits } from '../loader/rules/visitor.ts'
import * as facts from './facts.ts'
import * as pauses from './pauses.ts'
import { awaited } from './triggers.ts'

/** What a rule saw and what it wants, for people. */
type Sentence = (survey: LoaderSurvey, loader: Loader) => string
type Reason = readonly [name: string, rule: Rule, sentence: Sentence]

const aboutFacts: readonly Reason[] = [
  ['pages', pages, facts.pages],
  ['query', query, facts.query],
  ['traits', traits, facts.traits],
  ['devices', devices, facts.devices],
  ['languages', languages, facts.languages],
  ['starts_at', starts_at, survey => `it begins at ${iso(survey.starts_at)}`],
  ['ends_at', ends_at, survey => `it was over at ${iso(survey.ends_at)}`],
]

const iso = (at: number | undefined) => new Date(at as number).toISOString()

/** The lot comes last, so that explaining draws none that would not have been drawn anyway. */
const aboutMoments: readonly Reason[] = [
  ['ask_again_days', ask_again_days, pauses.askAgainDays],
  ['pause_days', pause_days, pauses.pauseDays],
  ['delay_seconds', delay_seconds, pauses.delaySeconds],
  ['shown', moment.shown, () => 'it was shown on this page already, or could not be: see the console'],
  ['trigger', trigger, awaited],
  ['open', moment.open, (_, { desk }) => `"${desk?.open}" is open, one survey at a time is wanted`],
  ['hidden', moment.hidden, () => 'the page is in the background'],
  ['focus', moment.focus, survey => `the visitor is in a field (${moment.focus(survey, {} as Loader)})`],
  ['sample_percent', sample_percent, pauses.samplePercent],
]

const asked = ({ tab }: LoaderSurvey) => (tab ? aboutFacts : [...aboutFacts, ...aboutMoments])

/** Each rule with the sentence that keeps the survey back; without one it lets it come. */
export const allReasons = (
  survey: LoaderSurvey,
  loader: Loader,
): { rule: string; sentence: string | undefined }[] =>
  asked(survey).map(([rule, keeps, sentence]) => ({
    rule,
    sentence: keeps(survey, loader) ? sentence(survey, loader) : undefined,
  }))

/** The first rule that keeps a survey from being shown, as a sentence; empty when it is due. */
export const reasonOf = (survey: LoaderSurvey, loader: Loader): string => {
  const reason = asked(survey).find(([, rule]) => rule(survey, loader))
  if (reason) return `${reason[0]}: ${reason[2](survey, loader)}`
  return survey.tab ? `tab: ${awaited(survey)}` : ''
}
