/** Are there words for a code? A server that was renewed while the page stayed open may say more than the page knows. */
export const hasWords = <Words extends object>(
  words: Words,
  code: string,
): code is Extract<keyof Words, string> => Object.hasOwn(words, code)
