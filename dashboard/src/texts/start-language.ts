import { chooseLanguage, type Language, languages } from './languages.ts'
import type { Texts } from './texts.ts'

const place = 'touchline-language'

/** A language with its texts. */
export interface Spoken {
  language: Language
  texts: Texts
}

/** Fetches the texts of the language that this browser was used in last, or of one that it asks for. */
export const startLanguage = async (): Promise<Spoken> =>
  await speak(chooseLanguage([readKept(), ...navigator.languages]))

/** Fetches the texts of a language. */
export async function speak(language: Language): Promise<Spoken> {
  const { default: texts } = await languages[language].load()
  return { language, texts }
}

/** So that even the sign-in page speaks it the next time. */
export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(place, language)
  } catch {
    // Then the browser's own languages decide the next time.
  }
}

function readKept(): string {
  try {
    return localStorage.getItem(place) ?? ''
  } catch {
    return ''
  }
}
