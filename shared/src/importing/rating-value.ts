/** The whole number that a cell says, such as `9`, `9.0`, `9,0` or `9 - Very likely`; undefined where it says none. */
export function readRating(text: string): number | undefined {
  const [, number] = /^(-?\d{1,6})(?:[.,]0+)?(?:\s+[-–—:]\s+\D.*)?$/s.exec(text.trim()) ?? []
  return number === undefined ? undefined : Number(number)
}

/** Words that tables write where there is nothing. */
export const isNothing = (text: string): boolean => /^(|n\/?a|null|none|nan|-|–|—)$/i.test(text.trim())
