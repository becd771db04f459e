import type { Generated } from 'kysely'

/**
 * The tables as Kysely types. `site` and `api_key` are directory tables, asked before the site is known; all others
 * are tenant tables whose primary and unique keys begin with `site_id`. Moments are milliseconds since 1970 in UTC,
 * days are days since 1970-01-01 of the site's calendar, JSON is kept as text.
 */
export interface Schema {
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
    /** One bit for each of shown, started, dismissed. */
    events: number
  }
  tally: TallyTable
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
  day: number
}

/** The counts of one measure, channel and day at one touchpoint; `c0` is how many gave the rating 0. */
export interface TallyTable {
  site_id: number
  generation: number
  touchpoint_id: number
  measure_id: number
  channel: number
  day: number
  shown: number
  started: number
  dismissed: number
  commented: number
  c0: number
  c1: number
  c2: number
  c3: number
  c4: number
  c5: number
  c6: number
  c7: number
  c8: number
  c9: number
  c10: number
}
