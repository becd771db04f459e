import { globMatches } from '../glob.ts'
import type { Rule } from './rule.ts'

/** All parameters must be there; of several with one name any may fit. */
export const query: Rule = ({ query = {} }) => {
  const seen = new URLSearchParams(location.search)
  return Object.entries(query).some(
    ([name, wanted]) => !seen.getAll(name).some(value => globMatches(wanted, value)),
  )
}
