/**
 * What is told to whoever wants to hear of it. An event's place in this list is its number in the store, and of several that happen at once
 * the first comes first: only ever append.
 */
export const eventTypes = [
  ...(['response.created', 'response.updated', 'response.negative', 'response.erased'] as const),
  ...(['alert.raised', 'alert.resolved'] as const),
  ...(['survey.created', 'survey.changed', 'survey.started', 'survey.paused', 'survey.ended'] as const),
  'test',
  // To people and chats alone:
  ...(['response.unhandled', 'webhook.disabled', 'digest'] as const),
] as const
export type EventType = (typeof eventTypes)[number]
