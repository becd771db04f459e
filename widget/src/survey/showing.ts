import type { AnswerInput, CustomerClaim } from '@touchline/shared/contract/answer.ts'
import type { SurveyFile } from '@touchline/shared/contract/widget.ts'
import type { Handover, Listener, Page, WidgetEvent } from '../handover.ts'
import type { Answers } from './more/steps.ts'
import type { Sender } from './send.ts'

/** What can happen to a survey, once each. */
type Happening = 'shown' | 'started' | 'answered' | 'dismissed'

/** One time that one visitor sees a survey: what the server, the page and the memory learn of it. */
export interface Showing {
  /** Are the answers sent with the customer's identity? It is settled when the card opens. */
  readonly isLinked: boolean
  answer(answers: Answers, revision: number): void
  /** Once per event: tells the server and the page's listeners, and remembers what the site's memory setting allows. */
  tell(event: Happening): void
}

/** `id` is made once: the answer and its impressions bear it. `now` gives milliseconds since 1970. */
export const createShowing = (
  { key: survey, version, locale }: SurveyFile,
  { config, page, listeners, noteAsked, isPrivate }: Handover,
  { send, impress }: Sender,
  id: string,
  now: () => number,
): Showing => {
  const customer = isPrivate() ? undefined : claimOf(page)
  const common = { site: config.site, id, survey, version, touchpoint: page.touchpoint }
  let created_at = ''
  const told: Happening[] = []
  const tell = (event: Happening) => {
    if (told.includes(event)) return
    told.push(event)
    // The answer itself is how the server learns of "answered".
    if (event !== 'answered') impress({ ...common, event })
    if (isFinal(event) || (config.memory === 'after_shown' && !isPrivate())) noteAsked(survey)
    tellListeners(listeners, event, { survey, id })
  }
  return {
    isLinked: !!customer,
    tell,
    answer: (answers, revision) => {
      tell('started')
      created_at ||= new Date(now()).toISOString()
      const address = location.origin + location.pathname
      send({ ...common, revision, answers, locale, page: address, customer, created_at } as AnswerInput)
      tell('answered')
    },
  }
}

/** Tells the page. A listener that throws is the page's own error, and must not become ours. */
export const tellListeners = (
  listeners: Handover['listeners'],
  event: WidgetEvent,
  detail: Parameters<Listener>[0],
): void => {
  for (const [name, listener] of listeners)
    if (name === event) Promise.resolve(detail).then(listener).catch(console.error)
}

const isFinal = (event: Happening) => event === 'answered' || event === 'dismissed'

/** An empty `data-customer`, as templates write it for guests, is nobody. */
const claimOf = ({ customer, traits }: Page): CustomerClaim | undefined => {
  if (!customer) return
  const { email, ...rest } = (traits ?? {}) as Record<string, string>
  return { id: customer, email, traits: rest }
}
