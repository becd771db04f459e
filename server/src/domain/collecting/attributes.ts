import type { CustomerWrite } from '../../store/customers.ts'

/** A value is told apart by so many of its first letters. */
const longest = 100

/**
 * The facts by which an answer is counted, as they are now: JSON, dimension → value; null when there are none. `locale` is
 * the language in which it was asked, any other name that of a trait.
 */
export function attributesOf(
  dimensions: string[],
  { locale, traits = {} }: { locale: string | undefined; traits: CustomerWrite['traits'] },
): string | null {
  const facts = dimensions.flatMap(dimension => {
    const value =
      dimension === 'locale' ? locale : Object.hasOwn(traits, dimension) ? traits[dimension] : null
    return value === null || value === undefined || value === ''
      ? []
      : [[dimension, `${value}`.slice(0, longest).toWellFormed()]]
  })
  return facts.length === 0 ? null : JSON.stringify(Object.fromEntries(facts))
}
