import { normalise } from './words.ts'

/** Says which language a text seems to be in, such as `de`; empty where it cannot tell. */
export type Detect = (text: string) => string

/** From so many letters on a text tells more about its language than the page that it was written on. */
const longText = 60

/** One letter of each script that says which languages a text can be in. */
const scriptNames = [
  ...['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Devanagari', 'Bengali', 'Tamil', 'Thai', 'Georgian'],
  ...['Armenian', 'Hangul', 'Hiragana', 'Katakana', 'Han'],
]
const scripts = scriptNames.map(name => [name, new RegExp(`\\p{Script=${name}}`, 'gu')] as const)

/** Scripts of one language that stand for each other. */
const family: Record<string, string[]> = {
  Hans: ['Han'],
  Hant: ['Han'],
  Jpan: ['Han', 'Hiragana', 'Katakana'],
  Kore: ['Hangul'],
  Latn: ['Latin'],
  Cyrl: ['Cyrillic'],
  Grek: ['Greek'],
  Arab: ['Arabic'],
  Hebr: ['Hebrew'],
  Deva: ['Devanagari'],
  Beng: ['Bengali'],
  Taml: ['Tamil'],
  Geor: ['Georgian'],
  Armn: ['Armenian'],
}

/** The script that most letters of a text belong to. */
const scriptOf = (text: string): string | undefined => {
  const counts = scripts.map(([name, letters]) => [name, text.match(letters)?.length ?? 0] as const)
  const [name, count] = counts.reduce((most, one) => (one[1] > most[1] ? one : most))
  return count > 0 ? name : undefined
}

/**
 * The primary language of a comment such as `de`: that of its page, unless it is written in another script or is long and seems to be in
 * another language; else what it seems to be in. Undefined where nothing tells.
 */
export const languageOf = (text: string, locale: string | null, detect: Detect): string | undefined => {
  const named = locale === null ? undefined : readLocale(locale)
  const isShort = text.length < longText
  if (named && isShort && isWrittenSo(text, named)) return named.language
  const detected = detect(normalise(text))
  if (detected !== '') return detected
  return named && isWrittenSo(text, named) ? named.language : undefined
}

const readLocale = (locale: string): { language: string; script: string | undefined } | undefined => {
  try {
    const { language, script } = new Intl.Locale(locale).maximize()
    return { language, script }
  } catch {
    return undefined
  }
}

/** Japanese needs kana somewhere in a longer text, but a few characters may well be Chinese ones only. */
const isWrittenSo = (text: string, { script }: { script: string | undefined }): boolean => {
  const written = scriptOf(text)
  const known = family[script ?? ''] ?? (script === 'Thai' ? ['Thai'] : undefined)
  return written === undefined || known === undefined || known.includes(written)
}
