import type { Trigger } from '@touchline/shared/contract/targeting.ts'
import type { LoaderSurvey } from '@touchline/shared/contract/widget.ts'
import type { Page } from '../handover.ts'
import { watchClicks } from './click.ts'
import type { Call, Loader } from './loader.ts'
import { allMatch } from './rules/filters.ts'
import { factRules } from './rules/full.ts'

type EventTrigger = Extract<Trigger, { on: 'event' }>

/** Adds to stage 1 what the lean loader does without: facts, triggers and feedback buttons. Returns what hears each call. */
export const extend = (loader: Loader, check: () => void): ((call: Call) => void) => {
  const { page, isDue, signal } = loader
  const { surveys } = loader.config
  const allows = (survey: LoaderSurvey) => !factRules.some(rule => rule(survey, loader))
  const triggered: Record<string, number> = {}
  const happened = ({ key }: LoaderSurvey) => {
    triggered[key] = performance.now()
    check()
  }
  loader.allows = allows
  loader.triggered = triggered
  // A feedback button stands there whatever pauses and triggers say; that of the page needs nothing from us.
  loader.isDue = survey => allows(survey) && (survey.tab ? survey.tab === true : isDue(survey))
  watchClicks(
    surveys,
    survey => {
      if (!survey.tab) happened(survey)
      else if (allows(survey)) window.touchline?.show(survey.key)
    },
    signal,
  )
  return ([method, first, second]) => {
    if (method === 'set') Object.assign(page, first)
    if (/^(id|re)/.test(`${method}`)) page.traits = second as Page['traits']
    for (const survey of surveys) {
      const trigger = survey.trigger as EventTrigger | undefined
      if (
        method === 'track' &&
        first &&
        first === trigger?.event &&
        allMatch(trigger.where, second as Page['traits'])
      )
        happened(survey)
    }
    // Asking changes nothing.
    if (method !== 'explain') check()
  }
}
