import { globMatches } from '../glob.ts'
import type { Rule } from './rule.ts'

/** Does the pattern fit this page? One that begins with https:// is compared with the whole address. */
export const fits = (pattern: string): boolean =>
  globMatches(pattern, (/^http/.test(pattern) ? location.origin : '') + location.pathname)

/** Nothing included means every page, and an excluded page always wins. */
export const pages: Rule = ({ pages: { include, exclude } = {} }) =>
  exclude?.some(fits) || (include && !include.some(fits))
