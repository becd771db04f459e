/** What happened to a survey on the page. Its place in this list is its bit in the store: only ever append. */
export const impressionEvents = ['shown', 'started', 'dismissed'] as const
