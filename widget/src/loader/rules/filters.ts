import type { Filter } from '@touchline/shared/contract/targeting.ts'

/** Compared as texts, above and below as numbers. What is missing is not equal to anything, and nothing else. */
export const allMatch = (filters: readonly Filter[] = [], facts: Record<string, unknown> = {}): boolean =>
  filters.every(({ name, is, value }) => {
    const seen = `${facts[name] ?? ''}`
    const wanted = `${value}`
    const isEqual = seen === wanted
    const answers = {
      equal: isEqual,
      not_equal: !isEqual,
      contains: seen.includes(wanted),
      above: parseFloat(seen) > +wanted,
      below: parseFloat(seen) < +wanted,
    }
    return facts[name] == null ? is === 'not_equal' : answers[is]
  })
