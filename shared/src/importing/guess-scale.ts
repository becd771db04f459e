import type { ImportColumn } from '../contract/import-mapping.ts'
import type { Profile } from './profile.ts'
import { wordsOf } from './words.ts'

const nps = /\b(nps|recommend|likely|wahrscheinlich|weiterempfehl\w*|recommand\w*|recomend\w*|consigli\w*)\b/
const effort = /\b(ces|effort|easy|aufwand|einfach|facile|facil)\b/

/** The metric and the points that the name and the values of a column of ratings fit. */
export function guessScale(
  column: string,
  { ratings: { min, max } }: Profile,
): Required<Pick<ImportColumn, 'metric'>> & Pick<ImportColumn, 'points'> {
  const said = wordsOf(column)
  if (nps.test(said) || (min === 0 && max > 1)) return { metric: 'nps' }
  if (effort.test(said)) return { metric: 'ces', points: max > 5 ? 7 : 5 }
  return { metric: 'csat', points: max > 7 ? 10 : max > 5 ? 7 : 5 }
}
