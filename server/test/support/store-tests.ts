/** What depends on the database is promised of both engines: these files of `server/test` are run once more on PostgreSQL. */
export const storeTests = [
  ...['account-audit', 'alerts', 'answers', 'bad-input', 'comment-terms', 'customers'],
  ...['definitions', 'delighted-client', 'delighted-door', 'delighted-metrics', 'delighted-people'],
  ...['delighted-responses', 'delighted-wire', 'deliveries', 'digests', 'dimensions'],
  ...['generations', 'handling', 'histories', 'identity', 'import-forgetting', 'import-presets'],
  ...['import-round-trip', 'import-uploads', 'imports', 'impressions', 'installation'],
  ...['invitations', 'keys', 'limits', 'live', 'members', 'metrics', 'origins', 'outbox'],
  ...['overview', 'password-resets', 'quarantine', 'recount', 'remembered-trends'],
  ...['response-exports', 'response-sync', 'responses', 'saved-filters', 'sessions', 'sign-in'],
  ...['survey-kinds', 'survey-preview', 'tell-weeks', 'telling-alerts', 'telling-faults'],
  ...['telling-rules', 'telling-senders', 'tenants', 'trend-groups', 'trends', 'unsubscribe'],
  ...['webhooks'],
]
