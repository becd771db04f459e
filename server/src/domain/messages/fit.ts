const characters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Emoji can be chained without end into what counts as one character; nobody means so long a chain. */
const longestCharacter = 40

/** The beginning of a text that takes no more than `room` UTF-16 units once it is escaped, cut between what readers see as characters. */
export function fit(
  text: string,
  room: number,
  escaping: (text: string) => string,
): { text: string; isWhole: boolean } {
  let fitted = ''
  for (const { segment } of characters.segment(text)) {
    const escaped = escaping(segment.length > longestCharacter ? '\uFFFD' : segment)
    if (fitted.length + escaped.length > room) return { text: fitted.trimEnd(), isWhole: false }
    fitted += escaped
  }
  return { text: fitted, isWhole: true }
}

/** The same for a short text, with an ellipsis where it was cut. */
export function fitLine(text: string, room: number, escaping: (text: string) => string): string {
  const { text: fitted, isWhole } = fit(text, room - 1, escaping)
  return isWhole ? fitted : `${fitted}…`
}
