/**
 * Whose rows are copied, in this order: the sites come last, so that a server on the new database knows none before all is there. The index of
 * comments is not: each engine has its own, and the new database makes it from the responses.
 */
export const movedTables = [
  ...(['touchpoint', 'survey', 'survey_version', 'measure', 'customer', 'response', 'impression'] as const),
  ...(['tally', 'tally_dimension', 'dimension_value', 'dimension_fold', 'outbox', 'identity_key'] as const),
  ...(['detector', 'alert', 'theme'] as const),
  ...(['destination', 'delivery'] as const),
  ...(['person', 'survey_request'] as const),
  ...(['response_tag', 'response_note', 'handling', 'saved_filter'] as const),
  ...(['recounting', 'old_generation'] as const),
  ...(['import', 'imported_response', 'import_mapping', 'used_number'] as const),
  ...(['erasure', 'audit', 'sequence', 'site', 'api_key'] as const),
  ...(['account', 'membership', 'login_session', 'invitation', 'password_reset'] as const),
] as const
export type MovedTable = (typeof movedTables)[number]

/** The columns of each table's primary key, in their order. */
export const keysOf: Record<MovedTable, readonly string[]> = {
  touchpoint: ['site_id', 'id'],
  survey: ['site_id', 'id'],
  survey_version: ['site_id', 'survey_id', 'version'],
  measure: ['site_id', 'id'],
  customer: ['site_id', 'id'],
  response: ['site_id', 'id'],
  impression: ['site_id', 'id'],
  tally: ['site_id', 'generation', 'touchpoint_id', 'measure_id', 'channel', 'day', 'slot'],
  tally_dimension: [
    ...['site_id', 'generation', 'dimension', 'value_id'],
    ...['touchpoint_id', 'measure_id', 'channel', 'day'],
  ],
  dimension_value: ['site_id', 'dimension', 'id'],
  dimension_fold: ['site_id'],
  outbox: ['site_id', 'seq'],
  identity_key: ['site_id', 'id'],
  detector: ['site_id', 'touchpoint_id', 'metric', 'scale_min', 'scale_max'],
  alert: ['site_id', 'id'],
  destination: ['site_id', 'id'],
  delivery: ['site_id', 'id'],
  person: ['site_id', 'id'],
  survey_request: ['site_id', 'id'],
  response_tag: ['site_id', 'response_id', 'tag'],
  response_note: ['site_id', 'response_id', 'id'],
  handling: ['site_id', 'response_id'],
  saved_filter: ['site_id', 'key'],
  theme: ['site_id', 'id'],
  recounting: ['site_id'],
  old_generation: ['site_id', 'generation'],
  import: ['site_id', 'id'],
  imported_response: ['site_id', 'response_id'],
  import_mapping: ['site_id', 'name'],
  used_number: ['site_id', 'kind'],
  erasure: ['site_id', 'subject'],
  audit: ['site_id', 'id'],
  sequence: ['name'],
  site: ['id'],
  api_key: ['prefix'],
  account: ['id'],
  membership: ['account_id', 'site_id'],
  login_session: ['hash'],
  invitation: ['id'],
  password_reset: ['account_id'],
}
