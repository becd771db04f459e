import type { Trigger } from '@touchline/shared/contract/targeting.ts'
import type { LoaderSurvey } from '@touchline/shared/contract/widget.ts'
import { watchClicks } from './click.ts'
import type { Loader } from './loader.ts'
import type { Extras } from './modules.ts'
import { allMatch } from './rules/filters.ts'
import { factRules } from './rules/full.ts'
import type { Use } from './start.ts'

type EventTrigger = Extract<Trigger, { on: 'event' }>

/** Adds to stage 1 what the lean loader does without: facts, triggers and feedback buttons. */
export const extend = (loader: Loader, check: () => void, use: Use): void => {
  const { surveys } = loader.config
  const triggered: Record<string, number> = {}
  const allows = (survey: LoaderSurvey) => !factRules.some(rule => rule(survey, loader))
  const happened = ({ key }: LoaderSurvey) => {
    triggered[key] = performance.now()
    check()
  }
  /** Buttons that we draw and watching for who leaves come only where they may be wanted. */
  const needsExtras = (survey: LoaderSurvey) =>
    (survey.tab === true || survey.trigger?.on === 'exit') && allows(survey)

  loader.allows = allows
  loader.triggered = triggered
  watchClicks(loader, survey => {
    if (!survey.tab) happened(survey)
    else if (allows(survey)) loader.show(survey.key)
  })
  if (surveys.some(({ trigger }) => trigger?.on === 'scroll')) addEventListener('scroll', check, loader)
  loader.looked = () => {
    if (surveys.some(needsExtras)) use<Extras>('extras', extras => extras.watch(loader, happened))
  }
  loader.track = (event, properties) => {
    for (const survey of surveys) {
      const trigger = survey.trigger as EventTrigger | undefined
      if (event && event === trigger?.event && allMatch(trigger.where, properties)) happened(survey)
    }
  }
}
