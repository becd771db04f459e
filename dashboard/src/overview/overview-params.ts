import type { Period } from '../layout/read-period.ts'

/** What is asked of how it stands everywhere, with the small line of each score. */
export const overviewParams = (site: string, { to, ...period }: Period) => ({
  site,
  lines: 'true' as const,
  ...period,
  ...(to ? { to } : {}),
})
