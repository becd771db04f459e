import { z } from 'zod'
import { instant, key } from './text.ts'

const lately = instant.nullable()

/** How many origins are remembered of each kind: the newest, and those that are likely real. */
export const mostOrigins = 5

const sightedOrigin = z.object({
  origin: z.string().describe('Scheme, name and port. Never a path, and never who was there.'),
  at: instant,
})

/** Why a survey that is live comes onto pages, or does not. */
export const askingStates = ['asking', 'waiting', 'over', 'quota_reached'] as const

/** What this process has seen of a site's script since it started. */
export const installation = z
  .object({
    as_of: instant.describe('The clock of the server, to tell how long ago something was.'),
    since: instant.describe('When this process began to watch. It knows of nothing that came before.'),
    fetched_at: lately.describe('When the script was fetched last.'),
    fetched_by: z
      .array(
        sightedOrigin.extend({
          origin: sightedOrigin.shape.origin
            .nullable()
            .describe('Null where the page, the browser or a proxy on the way does not tell.'),
        }),
      )
      .describe(
        `Whose pages have fetched it, the newest first, ${mostOrigins} at most. Anybody can claim to be of any: of more are kept the newest, those that the site’s \`origins\` list, and those that come from most places.`,
      ),
    shown_at: lately.describe('When a page told last that a survey was shown.'),
    answered_at: lately.describe('When a page sent an answer last.'),
    refused: z
      .array(sightedOrigin)
      .describe(
        `Whose pages were refused because the site's \`origins\` do not list them, and still do not; the newest first, ${mostOrigins} at most. Of more are kept the newest, and those that come from most places.`,
      ),
    surveys: z
      .array(
        z.object({
          key,
          name: z.string(),
          state: z
            .enum(askingStates)
            .describe(
              '`asking`: the script asks, where its rules hold; `waiting` for `starts_at`; `over`: past `ends_at`; `quota_reached`.',
            ),
        }),
      )
      .describe('The surveys that are live. Where none of them is `asking`, the script asks nothing.'),
  })
  .describe(
    'A watch, not a record: it is kept in the memory of the process that replies, since it started, and nowhere else. Of several nodes each tells what itself has seen.',
  )
export type Installation = z.infer<typeof installation>
