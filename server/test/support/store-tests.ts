/** What depends on the database is promised of both engines: these files of `server/test` are run once more on PostgreSQL. */
export const storeTests = [
  ...['account-audit', 'alerts', 'answers', 'bad-input', 'comment-terms', 'customers'],
  ...['definitions', 'delighted-client', 'delighted-door', 'delighted-metrics', 'delighted-people'],
  ...['delighted-responses', 'delighted-wire', 'deliveries', 'delivery-failures', 'delivery-tests'],
  ...['digests', 'dimensions', 'generations', 'handling', 'histories', 'identity'],
  ...['import-forgetting', 'import-notices', 'import-presets', 'import-refusals', 'import-removal'],
  ...['import-round-trip', 'import-targets', 'import-uploads', 'imports', 'impressions'],
  ...['installation', 'invitations', 'keys', 'limits', 'live', 'manage-webhooks', 'members'],
  ...['metrics', 'origins', 'outbox', 'overview', 'password-resets', 'quarantine', 'recipients'],
  ...['recount', 'remembered-trends', 'response-exports', 'response-sync', 'responses', 'rules'],
  ...['saved-filters', 'sessions', 'sign-in', 'survey-kinds', 'survey-preview', 'tell-weeks'],
  ...['telling-alerts', 'telling-failures', 'telling-faults', 'telling-pauses'],
  ...['telling-revisions', 'telling-rules', 'telling-senders', 'telling-unassigned'],
  ...['telling-withheld', 'tenants', 'trend-groups', 'trends', 'unsubscribe', 'webhooks'],
]
