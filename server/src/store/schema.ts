import type { Generated } from 'kysely'
import type { AccountTables } from './account-tables.ts'
import type { AlertTables } from './alert-tables.ts'
import type { CommentIndexTable, CommentTable, ThemeTable } from './comment-tables.ts'
import type { DimensionTallyTable, RecountingTable, TallyTable } from './count-tables.ts'
import type { DeliveryTables } from './delivery-tables.ts'
import type { HandlingTables } from './handling-tables.ts'
import type { ImportTables } from './import-tables.ts'
import type { PeopleTables } from './people-tables.ts'
import type { UsedNumberTables } from './used-number-tables.ts'

/**
 * The tables as Kysely types. `site`, `api_key`, `sequence` and those of accounts are directory tables, asked before the site is known; all
 * others are tenant tables whose primary and unique keys begin with `site_id`. Moments are milliseconds since 1970 in UTC,
 * days are days since 1970-01-01 of the site's calendar, JSON is kept as text.
 */
export interface Schema
  extends AccountTables,
    AlertTables,
    DeliveryTables,
    HandlingTables,
    ImportTables,
    PeopleTables,
    UsedNumberTables {
  site: {
    id: Generated<number>
    key: string
    name: string
    time_zone: string
    week_start: string
    stages: string
    memory: string
    pause_days: number
    demo: number
    /** Which generation of counts is read and written. */
    generation: Generated<number>
    created_at: number
    /** JSON list of the origins whose pages may send; `*` stands for every origin with a name. */
    origins: Generated<string>
    /** `optional` or `required`. */
    identity: Generated<string>
    /** JSON list of the facts by which answers are counted too. */
    dimensions: Generated<string>
    /** `gregorian` or `persian`. */
    calendar: Generated<string>
  }
  recounting: RecountingTable
  old_generation: {
    site_id: number
    /** Its counts are to be removed. */
    generation: number
    /** Since when nobody reads it but nodes that have not heard of it. */
    since: number
  }
  api_key: {
    prefix: string
    /** Null for a key of the whole installation. */
    site_id: number | null
    hash: string
    scope: string
    name: string
    created_at: number
    /** To the minute. */
    last_used_at: number | null
    /** The survey that it means where only one can be meant; null when none was named. */
    survey_id: number | null
  }
  touchpoint: {
    site_id: number
    id: number
    key: string
    name: string
    stage: string
    metric: string
    owner: string | null
    /** Removed things stay, out of sight: an answer on its way still finds its place, and no id is given twice. */
    removed_at: Generated<number | null>
  }
  survey: {
    site_id: number
    id: number
    key: string
    name: string
    status: string
    version: number
    created_at: number
    updated_at: number
    removed_at: Generated<number | null>
    /** For how many days answers tell who gave them; null for ever. */
    keep_days: Generated<number | null>
  }
  survey_version: {
    site_id: number
    survey_id: number
    version: number
    definition: string
    /** When it first became live; answers to a version that never was are refused. */
    live_at: number | null
    created_at: number
  }
  measure: MeasureTable
  customer: {
    site_id: number
    /** The site's own id of the customer. */
    id: string
    email: string | null
    traits: string
    verified: number
    created_at: number
    updated_at: number
  }
  response: ResponseTable
  impression: {
    site_id: number
    id: string
    survey_id: number
    survey_version: number
    touchpoint_id: number
    measure_id: number
    channel: number
    day: number
    /** As of a response. */
    moved_in: number | null
    moved_day: number | null
    /** When it began, in quarters of an hour since 1970; null where that is not known any more. */
    quarter_hour: number | null
    /** One bit for each of shown, started, dismissed. */
    events: number
  }
  tally: TallyTable & { slot: Generated<number> }
  outbox: {
    site_id: number
    /** The `seq` that the response had after the change; of other things a number of its own. */
    seq: number
    /** Its place in `events` of outbox.ts. */
    event: number
    /** What has changed: a response, or such as `alert 7`. */
    response_id: string
    at: number
    /** What of it is told outside: a bit for each of `eventTypes` of the contract. */
    outside: Generated<number>
  }
  identity_key: {
    site_id: number
    id: string
    algorithm: string
    /** A public key, or a secret sealed under the secret of the installation. */
    secret: string
    created_at: number
  }
  dimension_fold: {
    site_id: number
    /** Responses up to this `seq` are counted in `tally_dimension`. */
    cursor: number
  }
  dimension_value: {
    site_id: number
    dimension: string
    /** From 1; 0 stands for every value beyond the number that is kept. */
    id: number
    value: string
  }
  tally_dimension: DimensionTallyTable
  /** Who is to be forgotten, by a hash, so that it can be carried out again on another copy of the data. */
  erasure: {
    site_id: number
    subject: string
    salt: string
    erased_at: number
  }
  audit: {
    /** 0 for what was done to the installation. */
    site_id: number
    id: number
    at: number
    /** The readable beginning of a secret key, the id of an account, `command line`, or `nobody`. */
    actor: string
    act: string
    subject: string | null
    /** The role that was given; null for most acts. */
    role?: string | null | undefined
    /** How often it was tried within an hour so far; null for most acts. */
    times?: number | null | undefined
  }
  comment: CommentTable
  comment_index: CommentIndexTable
  theme: ThemeTable
  sequence: {
    name: string
    value: number
  }
}

export interface MeasureTable {
  site_id: number
  id: number
  survey_id: number
  question: string
  metric: string
  scale_min: number
  scale_max: number
}

export interface ResponseTable {
  site_id: number
  id: string
  revision: number
  content_hash: string
  /** Its place in `states` of response-state.ts. */
  state: number
  survey_id: number
  survey_version: number
  touchpoint_id: number
  channel: number
  source: number
  /** `[[measure id, rating], …]`: what the counts hold of this response, headline first. */
  ratings: string
  /** Question id → rating or words, all of them. */
  answers: string
  commented: number
  locale: string | null
  page: string | null
  customer_id: string | null
  answered_at: number
  received_at: number
  updated_at: number
  /** In the site's calendar when it was given; */
  day: number
  /** from this generation of counts on it lies on `moved_day` instead. Null where both are the same. */
  moved_in: number | null
  moved_day: number | null
  /** Numbers all changes of the installation in their order; the row's last one. 0 for rows from before there was an outbox. */
  seq: number
  /** Why it was put into quarantine; null for all others. */
  doubt: string | null
  /** JSON: what a doubted answer says of its customer, kept until it is released; null for all others. */
  claim: string | null
  /** Was the customer proven by a signed token? */
  verified: number
  /** JSON, dimension → value: the declared facts as they were when it was given; null when there are none. */
  attributes: string | null
  /** When everything that may tell who gave it was removed; null while it is there. */
  anonymised_at: number | null
}
