/** Who may ask: `SITE.SCOPE`, `SITE.person` who has signed in, `all.SCOPE` for the installation, a wrong key, or none. */
export const askers = [
  ...(['shop.read', 'shop.write', 'shop.admin', 'other.read', 'other.write', 'other.admin'] as const),
  ...(['shop.person', 'other.person'] as const),
  ...(['all.read', 'all.write', 'all.admin', 'wrong', 'none'] as const),
] as const
export type Asker = (typeof askers)[number]
