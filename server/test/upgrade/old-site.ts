import { hash } from 'node:crypto'
import { type Era, type Rows, writtenAt } from './era.ts'

/** The key of the site; the database holds its hash only. */
export const secretKey = 'tls_0ldSite0AAAABBBBCCCCDDDDEEEEFFFFGGGGHHHH'

/** The secret of the installation, and a key that an early server has sealed with it, as the site's own server knows it. */
export const installationSecret = 's'.repeat(32)
export const identitySecret = 'tueA6aDdNSZDM-T4xW1zF7YX7tXGbqpEdQvbpqmJXVo'
const sealed =
  'u-FHD6R_.U7WgTZfQnNr10fmUGBYhTOHurR6KJYRs6tvafeDfR8QLd7pQOJM5U5DxORc9lw7PACBKIYl4YSxlpyjszTu-d5NLgFXQ64U'

/** A site with its keys. Its own number is given by the table. */
export const siteRows = (era: Era): Rows => ({
  site: [
    {
      key: 'shop',
      name: 'Shop',
      time_zone: 'Europe/Berlin',
      week_start: 'monday',
      stages: '["discover","choose","buy","receive","use","get-help","return","come-back"]',
      memory: 'after_shown',
      pause_days: 30,
      demo: 0,
      created_at: writtenAt,
      ...(era.knows('0005-origins-and-identity') && { origins: '["*"]', identity: 'optional' }),
      ...(era.knows('0006-dimensions') && { dimensions: '["plan","locale"]' }),
    },
  ],
  api_key: [
    {
      prefix: secretKey.slice(0, 12),
      site_id: 1,
      hash: hash('sha256', secretKey, 'base64url'),
      scope: 'admin',
      name: 'first key',
      created_at: writtenAt,
      ...(era.knows('0002-key-use') && { last_used_at: writtenAt }),
    },
  ],
  ...(era.knows('0005-origins-and-identity') && {
    identity_key: [{ site_id: 1, id: 'hYhHgvk2', algorithm: 'HS256', secret: sealed, created_at: writtenAt }],
  }),
})
