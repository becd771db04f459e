import { z } from 'zod'
import { instant, key, text } from './text.ts'

/** What a key allows; each includes those before it. */
export const scopes = ['read', 'write', 'admin'] as const
export type Scope = (typeof scopes)[number]

export const newApiKey = z.strictObject({
  name: text(200).min(1).describe('What it is for, so that it can be told from others.'),
  scope: z.enum(scopes).default('read').describe('What it allows; each scope includes those before it.'),
  survey: key
    .optional()
    .describe(
      'The survey that it means in Delighted’s API, where one key stood for one project. It may read all others too.',
    ),
})
export type NewApiKey = z.infer<typeof newApiKey>

export const apiKey = z.object({
  prefix: z.string().describe('Its first twelve characters; the rest is not kept.'),
  name: z.string(),
  scope: z.enum(scopes),
  survey: key.nullable().describe('What it means in Delighted’s API; null when none was named.'),
  created_at: instant,
  last_used_at: instant.nullable().describe('To the minute; null when it was never used.'),
})
export type ApiKey = z.infer<typeof apiKey>

/** The reply to making a key: the only time that it can be read. */
export const createdApiKey = apiKey.extend({
  secret_key: z.string().describe('Shown once. Keep it on your server, never in a page.'),
})
