import type { Page } from '../handover.ts'

/** Does the browser (Global Privacy Control) or the page say that this visitor must not be known? */
export const isPrivate = ({ consent }: Page): boolean =>
  (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl || consent === 'denied'
