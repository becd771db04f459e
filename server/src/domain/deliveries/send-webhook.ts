import type { Event } from '@touchline/shared/contract/event.ts'
import type { DestinationRow } from '../../store/delivery-tables.ts'
import type { Sealer } from '../sealer.ts'
import { attemptOf, type OutsideReply, type Post } from './post.ts'
import { type EventDeps, readEvent } from './read-event.ts'
import { restAskedFor } from './schedule.ts'
import { type Attempt, nothingToTell, type Sender } from './sender.ts'
import { signaturesOf } from './signature.ts'

export interface WebhookDeps extends EventDeps {
  post: Post
  sealer: Sealer
  now: () => number
}

/** What is told to a webhook. */
interface Message {
  /** The same in all attempts. */
  id: string
  event: Event
}

/** Sends each event by itself, as Standard Webhooks 1.0.0 has it. */
export const createWebhookSender = (deps: WebhookDeps): Sender => ({
  bundles: null,
  send: async (destination, told, { signal }) => {
    const [row] = told
    const event = row && (await readEvent(deps, row))
    if (!event) return nothingToTell
    return { told, attempt: await sendEvent(deps, destination, { id: row.id, event, signal }) }
  },
})

async function sendEvent(
  { post, sealer, now }: WebhookDeps,
  destination: DestinationRow,
  { signal, ...message }: Message & { signal: AbortSignal },
): Promise<Attempt> {
  const at = now()
  const secrets = sealedSecrets(destination, at).map(sealed => sealer.open(sealed))
  const opened = secrets.filter(secret => secret !== undefined)
  // A message that nobody can check is worse than one that comes later.
  if (opened.length === 0) return { result: 'unable', told: 'sealed' }
  const request = toRequest(message, { at, secrets: opened })
  try {
    return judge(await post({ url: destination.target, ...request, signal }), at)
  } catch (error) {
    return attemptOf(error)
  }
}

/** The secret in use, and while it is being replaced the one before. */
const sealedSecrets = ({ secret, old_secret, old_secret_until }: DestinationRow, at: number): string[] => [
  ...(secret === null ? [] : [secret]),
  ...(old_secret !== null && (old_secret_until ?? 0) > at ? [old_secret] : []),
]

/** The headers and the body of a message; without secrets it is not signed. */
export function toRequest({ id, event }: Message, { at, secrets }: { at: number; secrets: string[] }) {
  const timestamp = Math.floor(at / 1000)
  const body = JSON.stringify(event)
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'Touchline',
    'webhook-id': id,
    'webhook-timestamp': `${timestamp}`,
    ...(secrets.length > 0 && { 'webhook-signature': signaturesOf({ id, timestamp, body }, secrets) }),
  }
  return { headers, body }
}

/** A redirection is a failure: it could lead anywhere. */
function judge({ status, retryAfter }: OutsideReply, at: number): Attempt {
  if (status >= 200 && status < 300) return { result: 'well', told: status }
  if (status === 410) return { result: 'gone', told: status }
  return { result: 'badly', told: status, restMs: restAskedFor(retryAfter, at) }
}
