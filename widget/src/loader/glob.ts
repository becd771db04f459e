/**
 * Does the text match the whole pattern? `*` stands for any characters, everything else for itself.
 * Each part is searched once, left to right: no pattern can hang a page.
 */
export const globMatches = (pattern: string, text: string): boolean => {
  // A line break, which no address contains, ties the first and the last part to the ends.
  const bounded = `\n${text}\n`
  let at = 0
  return `\n${pattern}\n`.split('*').every(part => {
    at = bounded.indexOf(part, at) + part.length
    return at >= part.length
  })
}
