import type { LoaderSurvey } from '@touchline/shared/contract/widget.ts'
import { scrolledPercent } from '../loader/scrolled.ts'

/** What has to happen on the page before the survey opens. */
export const awaited = ({ key, tab, trigger }: LoaderSurvey): string => {
  if (tab === true) return 'waits for a press of its feedback button'
  if (tab) return `waits for a click on ${selectorOf(tab)}`
  switch (trigger?.on) {
    case 'click':
      return `waits for a click on ${selectorOf(trigger.selector)}`
    case 'event': {
      const where = trigger.where.map(
        ({ name, is, value }) => ` with ${name} ${is.replace('_', ' ')} ${value}`,
      )
      return `waits for the event "${trigger.event}"${where.join(' and')}`
    }
    case 'scroll':
      return `waits for a scroll of ${trigger.percent} %, ${reached()}`
    case 'exit':
      return 'waits until the visitor is about to leave'
    default:
      return `waits for touchline("show", "${key}")`
  }
}

const reached = () => {
  const percent = scrolledPercent()
  return Number.isFinite(percent) ? `${percent} % is reached` : 'this page cannot be scrolled'
}

const selectorOf = (selector: string) => {
  try {
    document.querySelector(selector)
    return selector
  } catch {
    return `"${selector}", which is no CSS selector: mend it in the survey`
  }
}
