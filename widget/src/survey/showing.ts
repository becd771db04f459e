import type { AnswerInput } from '@touchline/shared/contract/answer.ts'
import type { SurveyFile } from '@touchline/shared/contract/widget.ts'
import { tell as tellPage } from '../desk/tell.ts'
import type { Loader } from '../loader/loader.ts'
import { isPrivate } from '../loader/privacy.ts'
import type { Page } from '../page.ts'
import type { Answers } from './answers.ts'
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
  loader: Loader,
  { send, impress }: Sender,
  id: string,
  now: () => number,
): Showing => {
  const { config, page } = loader
  const customer = isPrivate(page) ? undefined : claimOf(page)
  const common = { site: config.site, id, survey, version, touchpoint: page.touchpoint }
  let created_at = ''
  const told: Happening[] = []
  const tell = (event: Happening) => {
    if (told.includes(event)) return
    told.push(event)
    // The answer itself is how the server learns of "answered".
    if (event !== 'answered') impress({ ...common, event })
    // On the device, if it may be remembered there: the date of what was asked.
    if (/^answered|dismissed/.test(event) || (!config.memory && !isPrivate(page)))
      loader.keep(survey, Math.floor(now() / 864e5), true)
    tellPage(loader, event, { survey, id })
  }
  return {
    isLinked: !!customer,
    tell,
    answer: (answers, revision) => {
      tell('started')
      created_at ||= new Date(now()).toISOString()
      const address = location.origin + location.pathname
      // Consent may have been refused since.
      send({
        ...common,
        customer: isPrivate(page) ? undefined : customer,
        revision,
        answers,
        locale,
        page: address,
        created_at,
      } as AnswerInput)
      tell('answered')
    },
  }
}

/** An empty `data-customer`, as templates write it for guests, is nobody. */
const claimOf = ({ customer, traits, token }: Page) =>
  customer ? { id: customer, traits, token } : undefined
