import type { ResponseTable } from '../schema.ts'
import type { Generation } from './generation.ts'

/** It was begun before there were others, and counts whatever was frozen with an answer, also what is not declared any more. */
const first = 1

/**
 * The facts by which a generation counts a response: dimension and value. They are frozen with the answer; of one that came before they
 * were declared the row still knows the language.
 */
export function factsOf(
  { attributes, locale }: Pick<ResponseTable, 'attributes' | 'locale'>,
  { number, dimensions }: Generation,
): [dimension: string, value: string][] {
  const frozen: Record<string, string> = attributes === null ? {} : JSON.parse(attributes)
  if (number === first) return Object.entries(frozen)
  return dimensions.flatMap((dimension): [string, string][] => {
    const value = Object.hasOwn(frozen, dimension)
      ? frozen[dimension]
      : dimension === 'locale'
        ? locale
        : undefined
    return value === null || value === undefined ? [] : [[dimension, value]]
  })
}
