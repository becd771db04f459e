/** Stands between characters that a service would make a link or a mention of; it has no width. */
export const breaker = '\u200B'

/** Controls but for tab and line feed. */
const controls = /[\p{Cc}--[\t\n]]/gv

/**
 * What turns the order of letters about or takes no room: overrides and isolates, marks of direction, soft hyphens, joiners of words,
 * fillers, tags, and variation selectors but those of emoji.
 */
const unseen = /[[\p{DI}\p{Bidi_C}\uFFF9-\uFFFB]--[\u200C\u200D\uFE0E\uFE0F]]/gv

/** Joiners belong between the letters of some scripts and between emoji; beside Latin letters, digits or blanks they only hide something. */
const strayJoiners =
  /(?<=^|[\0-\u024F\s])[\u200C\u200D]+|[\u200C\u200D]+(?=$|[\0-\u024F\s])|(?<=[\u200C\u200D])[\u200C\u200D]+/gu

/** More marks on one letter than any script needs. */
const towers = /(\p{M}{4})\p{M}+/gu

/** What stands before the colon of an address of whatever kind. */
const scheme = /\b([a-z][a-z0-9+.-]{1,30}):(?=\S)/giu

/** A dot within what may be a domain. */
const innerDot = /(?<=[\p{L}\p{N}-])\.(?=[\p{L}\p{N}-]{2})/gu

const plainAddress = /^[^\s@/:]+@[^\s@/:]+$/u

/** Mail programs and chats make links of whatever looks like one: what a stranger wrote must not become a link in a message of ours. */
const unlink = (text: string) =>
  text.replace(/\S+/gu, word =>
    plainAddress.test(word) ? word : word.replace(scheme, `$1:${breaker}`).replace(innerDot, `.${breaker}`),
  )

/** A text of a stranger as characters that anybody sees: no controls, no hidden ones, nothing that becomes a link. Lines stay. */
export const cleanText = (text: string): string =>
  unlink(
    text
      .toWellFormed()
      .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
      .replace(controls, '')
      .replace(unseen, '')
      .replace(strayJoiners, '')
      .replace(towers, '$1')
      .replace(/[\p{Zs}\t]+/gu, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  )

/** The same on one line. */
export const cleanLine = (text: string): string =>
  cleanText(text.replace(/[\r\n\u0085\u2028\u2029\v\f]+/g, ' '))
