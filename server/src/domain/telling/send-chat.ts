import type { ChatKind } from '@touchline/shared/recipient-kinds.ts'
import { attemptOf, type OutsideReply, type Post } from '../deliveries/post.ts'
import { restAskedFor } from '../deliveries/schedule.ts'
import type { Attempt, Sender } from '../deliveries/sender.ts'
import { formatDiscord } from '../messages/discord.ts'
import { languageOf } from '../messages/languages.ts'
import { formatMattermost } from '../messages/mattermost.ts'
import type { Outline } from '../messages/outline.ts'
import { formatSlack } from '../messages/slack.ts'
import { formatTeams } from '../messages/teams.ts'
import type { Sealer } from '../sealer.ts'
import type { GatherMeans } from './reader.ts'
import { createRecipientSender, type Way } from './send-to-recipient.ts'

export interface ChatMeans extends GatherMeans {
  post: Post
  sealer: Sealer
}

interface Service {
  format(outline: Outline): object
  /** The statuses by which it says that an address is not there any more. */
  gone: number[]
  /** What an address is asked with, so that the reply tells whether the message has arrived. */
  query?: Record<string, string>
}

const services: Record<ChatKind, Service> = {
  // https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks: `no_service`, `channel_not_found`; `channel_is_archived`.
  slack: { format: formatSlack, gone: [404, 410] },
  // A workflow that is switched off can be switched on again.
  teams: { format: formatTeams, gone: [410] },
  // https://docs.discord.com/developers/resources/webhook#execute-webhook: without `wait` what is not kept is no error.
  discord: { format: formatDiscord, gone: [404, 410], query: { wait: 'true' } },
  // Behind somebody's own proxy nothing but this says so.
  mattermost: { format: formatMattermost, gone: [410] },
}

/** Tells chats of one kind, by what they call incoming webhooks. */
export const createChatSender = (means: ChatMeans, kind: ChatKind): Sender =>
  createRecipientSender(means, wayTo(means, services[kind]))

const wayTo = (
  { post, sealer, now }: ChatMeans,
  { format, gone, query }: Service,
): Way<string | undefined> => ({
  find: async ({ secret, language }) => ({
    where: secret === null ? undefined : sealer.open(secret),
    language: languageOf(language ?? 'en'),
  }),
  send: async (url, outline, { signal }) => {
    // Sealed with a secret that is not there any more.
    if (url === undefined) return { result: 'unable', told: 'sealed' }
    const at = now()
    try {
      return judge(
        await post({
          url: withQuery(url, query),
          headers: { 'content-type': 'application/json', 'user-agent': 'Touchline' },
          body: JSON.stringify(format(outline)),
          signal,
        }),
        { gone, at },
      )
    } catch (error) {
      return attemptOf(error)
    }
  },
})

function withQuery(text: string, query: Record<string, string> = {}): string {
  const url = URL.parse(text)
  if (!url) return text
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
  return url.href
}

function judge({ status, retryAfter }: OutsideReply, { gone, at }: { gone: number[]; at: number }): Attempt {
  if (status >= 200 && status < 300) return { result: 'well', told: status }
  if (gone.includes(status)) return { result: 'gone', told: status }
  return { result: 'badly', told: status, restMs: restAskedFor(retryAfter, at) }
}
