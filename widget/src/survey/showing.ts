import type { AnswerInput, CustomerClaim } from '@touchline/shared/contract/answer.ts'
import type { SurveyFile } from '@touchline/shared/contract/widget.ts'
import type { Handover, Page, WidgetEvent } from '../handover.ts'
import type { Answers } from './flow.ts'
import type { Sender } from './send.ts'

/** One time that one visitor sees a survey: what the server, the page and the memory learn of it. */
export interface Showing {
  /** Are the answers sent with the customer's identity? It is settled when the card opens. */
  readonly isLinked: boolean
  answer(answers: Answers, revision: number): void
  /** Once per event: tells the server and the page's listeners, and remembers what the site's memory setting allows. */
  tell(event: WidgetEvent): void
}

/** `id` is made once: the answer and its impressions bear it. `now` gives milliseconds since 1970. */
export const createShowing = (
  { key: survey, version, locale }: SurveyFile,
  { config, page, listeners, noteAsked }: Handover,
  { send, impress }: Sender,
  id: string,
  now: () => number,
): Showing => {
  // Global Privacy Control: the visitor's browser asks for neither identity nor traces.
  const isPrivate = (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl
  const customer = isPrivate ? undefined : claimOf(page)
  const common = { site: config.site, id, survey, version, touchpoint: page.touchpoint }
  let created_at = ''
  const told: WidgetEvent[] = []
  const tell = (event: WidgetEvent) => {
    if (told.includes(event)) return
    told.push(event)
    // The answer itself is how the server learns of "answered".
    if (event !== 'answered') impress({ ...common, event })
    if (isFinal(event) || (config.memory === 'after_shown' && !isPrivate)) noteAsked(survey)
    // A listener that throws is the page's own error, and must not become ours.
    for (const [name, listener] of listeners)
      if (name === event) queueMicrotask(() => listener({ survey, id }))
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

const isFinal = (event: WidgetEvent) => event === 'answered' || event === 'dismissed'

/** An empty `data-customer`, as templates write it for guests, is nobody. */
const claimOf = ({ customer, traits }: Page): CustomerClaim | undefined => {
  if (!customer) return
  const { email, ...rest } = (traits ?? {}) as Record<string, string>
  return { id: customer, email, traits: rest }
}
