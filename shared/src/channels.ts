/** Where the customer met us. A channel's place in this list is its number in the store: only ever append. */
export const channels = ['web', 'link', 'email', 'sms', 'phone', 'store', 'kiosk', 'letter'] as const
export type Channel = (typeof channels)[number]

/** How an answer reached us. A source's place in this list is its number in the store: only ever append. */
export const sources = ['widget', 'page', 'staff', 'api', 'import'] as const
export type Source = (typeof sources)[number]
