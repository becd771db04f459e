import type { Page } from '../page.ts'

/** Does the browser (Global Privacy Control) or the page say that this visitor must not be known? An unclear word counts as no. */
export const isPrivate = ({ consent = 'granted' }: Page): boolean =>
  (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl || consent !== 'granted'
