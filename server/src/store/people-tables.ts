/** What is known of customers beside what they and the site's pages say, and whom to ask. */
export interface PeopleTables {
  person: PersonTable
  survey_request: SurveyRequestTable
}

export interface PersonTable {
  site_id: number
  /** Of the customer. */
  id: string
  /** E.164, such as `+14155551212`. */
  phone_number: string | null
  /** When they were asked last, as far as somebody has told. */
  last_sent_at: number | null
  /** Since when they do not want to be asked. */
  unsubscribed_at: number | null
}

/** Somebody is to be asked, as soon as there is a channel that does it. */
export interface SurveyRequestTable {
  site_id: number
  id: string
  customer_id: string
  survey_id: number
  /** Its place in `channels`. */
  channel: number
  scheduled_at: number
  created_at: number
}
