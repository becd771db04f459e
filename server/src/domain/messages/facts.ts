import type { Band, Metric } from '@touchline/shared/scales.ts'

/** One person's rating, on its scale. */
export interface RatingFact {
  metric: Metric
  min: number
  max: number
  rating: number
  band: Band
}

/** A score with the ends of its 95 % confidence interval: never one without the other. */
export interface ScoreFact {
  score: number
  low: number
  high: number
  count: number
}

/** What every message about a site tells; names as people gave them, `url` into the dashboard. */
interface AboutSite {
  site: string
  url: string
}

/** Why an answer is told: it is unhappy; a rule asks for such; nobody has taken it in hand for some time. */
export type AnswerNews = 'unhappy' | 'new' | 'unhandled'

export interface ToldAnswer extends AboutSite {
  kind: 'answer'
  news: AnswerNews
  touchpoint: string
  stage: string
  survey: string
  /** Null where none was given. */
  rating: RatingFact | null
  comment: string | null
  /** The other questions and what was answered, in the order of the survey. */
  answers: { question: string; answer: string }[]
  customer: CustomerFact | null
  /** What the same customer gave before, the oldest first. */
  earlier: RatingFact[]
  page: string | null
  /** ISO 8601 in UTC, like every time here. */
  answeredAt: string
}

export interface CustomerFact {
  id: string
  name: string | null
  email: string | null
  traits: Record<string, string | number | boolean>
}

export interface ScoreAlert extends AboutSite {
  kind: 'alert'
  state: 'raised' | 'resolved'
  finding: 'fall' | 'rise'
  touchpoint: string
  stage: string
  metric: Metric
  /** Null where there are no answers to tell it from. */
  before: ScoreFact | null
  after: ScoreFact | null
  /** A day of the site, such as `2026-05-04`. */
  since: string
  /** The day on which it was as before again; null while it lasts. */
  endedOn: string | null
}

/** Several alerts that came close together. */
export interface ScoreAlerts extends AboutSite {
  kind: 'alerts'
  alerts: ScoreAlert[]
}

export interface WebhookOff extends AboutSite {
  kind: 'webhook_off'
  name: string
  /** `gone`: the receiver said 410. `failing`: nothing was accepted for too long. */
  reason: 'gone' | 'failing'
  /** Deliveries in a row that failed. */
  failures: number
  failingSince: string
}

/** The same of a chat. */
export interface ChatOff extends Omit<WebhookOff, 'kind'> {
  kind: 'chat_off'
}

/** What came after the first of a burst, or in quiet hours, summed up. */
export interface Bundle extends AboutSite {
  kind: 'bundle'
  /** What all of them are, or what presses most among them. */
  news: AnswerNews
  isMixed: boolean
  /** Was all of it held back by quiet hours? */
  wasQuiet: boolean
  count: number
  since: string
  touchpoints: { name: string; count: number }[]
}

export interface TestMessage extends AboutSite {
  kind: 'test'
}

export interface Invitation {
  kind: 'invitation'
  /** Null for the first owner of an installation. */
  site: string | null
  role: 'viewer' | 'editor' | 'owner'
  /** Who invites; null where that is not known. */
  from: string | null
  url: string
  expiresAt: string
}

export interface PasswordReset {
  kind: 'password_reset'
  url: string
  expiresAt: string
}

export interface Digest extends AboutSite {
  kind: 'digest'
  /** The first and the last day that it tells of. */
  from: string
  to: string
  lines: DigestLine[]
  /** Changes that are real, too, and had no room. */
  moreChanges: number
}

export type DigestLine =
  | {
      kind: 'change'
      place: string
      metric: Metric
      verdict: 'better' | 'worse'
      before: ScoreFact
      after: ScoreFact
      /** In points, with the ends of its interval. */
      difference: number
      low: number
      high: number
    }
  /** `among`: where not all answers were looked at, how many of the newest ones were. */
  | { kind: 'waiting'; count: number; oldestAt: string; among: number | null }
  | { kind: 'too_few'; places: { name: string; count: number }[] }
  | { kind: 'quote'; place: string; text: string; rating: RatingFact }

/** What may be told to people outside the dashboard. */
export type Facts =
  | ToldAnswer
  | ScoreAlert
  | ScoreAlerts
  | WebhookOff
  | ChatOff
  | Bundle
  | TestMessage
  | Invitation
  | PasswordReset
  | Digest
