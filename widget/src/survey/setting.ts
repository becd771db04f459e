import type { SurveyFile } from '@touchline/shared/contract/widget.ts'
import type { Flow } from './flow.ts'

/** What every question needs to know of the card around it. */
export interface Setting {
  readonly file: SurveyFile
  readonly flow: Flow
  /** Are the answers sent with the customer's identity? */
  readonly isLinked: boolean
  /** What the button does. */
  next(): void
}
