/** What depends on the database is promised of both engines: these files of `server/test` are run once more on PostgreSQL. */
export const storeTests = [
  ...['accounts', 'alerts', 'answers', 'bad-input', 'comment-terms', 'customers'],
  ...['definitions', 'delighted-client', 'delighted-door', 'delighted-metrics', 'delighted-people'],
  ...['delighted-responses', 'delighted-wire', 'dimensions', 'generations', 'handling', 'histories'],
  ...['identity', 'import-forgetting', 'import-presets', 'import-round-trip'],
  ...['import-uploads', 'imports', 'impressions', 'installation', 'keys', 'limits', 'live', 'metrics'],
  ...['origins', 'outbox', 'overview', 'password-resets', 'quarantine', 'recount', 'remembered-trends'],
  ...['response-exports', 'response-sync', 'responses', 'saved-filters', 'survey-kinds'],
  ...['survey-preview', 'tenants', 'trend-groups', 'trends', 'webhooks', 'deliveries'],
  ...[
    'digests',
    'tell-weeks',
    'telling-alerts',
    'telling-faults',
    'telling-rules',
    'telling-senders',
    'unsubscribe',
  ],
]
