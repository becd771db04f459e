/** Chats are told by what these services call incoming webhooks. A site's people are told by mail. */
export const chatKinds = ['slack', 'teams', 'discord', 'mattermost'] as const
export type ChatKind = (typeof chatKinds)[number]
export const recipientKinds = ['mail', ...chatKinds] as const
export type RecipientKind = (typeof recipientKinds)[number]

/** Of people who have not said otherwise. */
export const usualBundleMinutes = 15
