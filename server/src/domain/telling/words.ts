import type { LocalizedText } from '@touchline/shared/contract/text.ts'
import { nearest } from '../widget/phrases.ts'

/** What a site has written for visitors, in the language that is nearest to the first that is wanted. */
export const wordsOf = (text: LocalizedText, languages: string[]): string =>
  typeof text === 'string' ? text : (nearest(Object.entries(text), languages)?.[1] ?? '')

/** What a stage is called: sites name them by keys such as `come-back`. */
export function stageWords(key: string): string {
  const plain = key.replaceAll(/[-_]/g, ' ')
  return plain.charAt(0).toUpperCase() + plain.slice(1)
}
