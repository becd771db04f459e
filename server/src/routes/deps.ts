import type { FieldFault } from '@touchline/shared/field-faults.ts'
import type { AccountMail } from '../domain/accounts/account-mail.ts'
import type { SignIn } from '../domain/accounts/sign-in.ts'
import type { Gatekeeper } from '../domain/collecting/gatekeeper.ts'
import type { PlaceOf } from '../domain/collecting/places.ts'
import type { Dispatcher } from '../domain/deliveries/dispatcher.ts'
import type { ImportMeans } from '../domain/importing/manage-imports.ts'
import type { Live } from '../domain/live/live.ts'
import type { Postman } from '../domain/telling/postman.ts'
import type { Guests } from '../guests.ts'
import type { Meters } from '../meters.ts'
import type { WidgetFiles } from '../widget-files.ts'

/** Whether this process is on its way out. */
export interface Readiness {
  isStopping: boolean
  /** Does each reply end its connection? */
  isLeaving: boolean
}

/** What the routes work with: the domain's means, the built widget, and who looks after the public doors. */
export interface RouteDeps extends ImportMeans {
  widget: WidgetFiles
  gatekeeper: Gatekeeper
  placeOf: PlaceOf
  /** Has the operator named any proxy whose word about addresses is believed? */
  trustsProxies: boolean
  meters: Meters
  signIn: SignIn
  /** Undefined where the server knows no mail server, or not where people find it. */
  accountMail: AccountMail | undefined
  postman: Postman | undefined
  guests: Guests | undefined
  /** Who listens to new answers. */
  live: Live
  /** What tells others outside of events. */
  dispatcher: Dispatcher
  /** What is wrong with a URL to send to; undefined when nothing is. */
  faultOf(url: string): FieldFault | undefined
  /** Does the server know a mail server, and where people find it? */
  sendsMail: boolean
  tellsPublicAddress: boolean
  readiness: Readiness
}
