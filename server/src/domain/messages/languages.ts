import cs from './texts/cs.ts'
import de from './texts/de.ts'
import en from './texts/en.ts'
import es from './texts/es.ts'
import fa from './texts/fa.ts'
import fil from './texts/fil.ts'
import fr from './texts/fr.ts'
import type { Texts } from './texts.ts'

/** The languages that messages are written in. */
export const languages = { cs, de, en, es, fa, fil, fr } satisfies Record<string, Texts>
export type Language = keyof typeof languages

/** The language of a tag, by its first part alone: `de-AT` is German. English where there are no texts. */
export function languageOf(tag: string): Language {
  const [first] = tag.toLowerCase().split('-')
  // Tagalog is what browsers call the language that Filipino grew from.
  const name = first === 'tl' ? 'fil' : first
  return Object.keys(languages).find((known): known is Language => known === name) ?? 'en'
}
