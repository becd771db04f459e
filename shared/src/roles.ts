/** What somebody may do at a site: look; change surveys and look after answers; everything, keys and people too. */
export const roles = ['viewer', 'editor', 'owner'] as const
export type Role = (typeof roles)[number]
