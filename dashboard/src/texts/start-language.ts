import { chooseLanguage, type Language, languages } from './languages.ts'
import type { Texts } from './texts.ts'

const place = 'touchline-language'

/** A language with its texts: those of the first page at once, all others once `learnAll` has fetched them. */
export interface Spoken {
  language: Language
  texts: Texts
}

/** What is spoken now, or will be in a moment. */
let newest: Spoken | undefined
let isAllNeeded = false

/** Fetches the texts of the language that this browser was used in last, or of one that it asks for. */
export const startLanguage = async (): Promise<Spoken> =>
  await speak(chooseLanguage([readKept(), ...navigator.languages]))

/** Fetches the texts of a language, as many as are needed by now. */
export async function speak(language: Language): Promise<Spoken> {
  const { default: first } = await languages[language].first()
  const spoken = { language, texts: { ...first } as Texts }
  newest = spoken
  if (isAllNeeded) await complete(spoken)
  return spoken
}

/** Fetches what is said beyond the first page. Every page but the overview and those before it waits for this. */
export async function learnAll(): Promise<void> {
  isAllNeeded = true
  if (newest) await complete(newest)
}

async function complete({ language, texts }: Spoken): Promise<void> {
  Object.assign(texts, (await languages[language].rest()).default)
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
