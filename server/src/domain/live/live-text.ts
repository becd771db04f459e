import type { LiveEvent } from '@touchline/shared/contract/live.ts'

/** An event as it stands in a stream: https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation */
export function toText(told: LiveEvent): string {
  const id = 'id' in told && told.id !== undefined ? `id: ${told.id}\n` : ''
  return `${id}event: ${told.event}\ndata: ${JSON.stringify(told.data)}\n\n`
}

/** Nobody hears it, but it keeps the connection from looking idle. */
export const heartbeat = ':\n\n'

export const gap: LiveEvent = {
  event: 'gap',
  data: {
    detail:
      'Events are kept for a week: what came since Last-Event-ID may not all be known any more, so read it anew.',
  },
}
