import { type Language, languages } from '../../src/texts/languages.ts'
import type { Texts } from '../../src/texts/texts.ts'

/** Everything that the dashboard says in a language. */
export async function allTexts(language: Language): Promise<Texts> {
  const { first, rest } = languages[language]
  return { ...(await first()).default, ...(await rest()).default }
}
