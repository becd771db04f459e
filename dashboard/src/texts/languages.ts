import type { FirstTexts, RestTexts } from './texts.ts'

interface Source {
  /** Its own name. */
  name: string
  first: () => Promise<{ default: FirstTexts }>
  rest: () => Promise<{ default: RestTexts }>
}

/** The languages of the dashboard, and what fetches their texts. English is what all others are translated from. */
export const languages = {
  en: { name: 'English', first: () => import('./en/first.ts'), rest: () => import('./en/rest.ts') },
  es: { name: 'Español', first: () => import('./es/first.ts'), rest: () => import('./es/rest.ts') },
  de: { name: 'Deutsch', first: () => import('./de/first.ts'), rest: () => import('./de/rest.ts') },
  fr: { name: 'Français', first: () => import('./fr/first.ts'), rest: () => import('./fr/rest.ts') },
  cs: { name: 'Čeština', first: () => import('./cs/first.ts'), rest: () => import('./cs/rest.ts') },
  fil: { name: 'Filipino', first: () => import('./fil/first.ts'), rest: () => import('./fil/rest.ts') },
  fa: { name: 'فارسی', first: () => import('./fa/first.ts'), rest: () => import('./fa/rest.ts') },
} satisfies Record<string, Source>

export type Language = keyof typeof languages

/** The first of these tags that we have texts for, by its language alone: `de-AT` finds German. English where there is none. */
export function chooseLanguage(tags: readonly string[]): Language {
  const known = Object.keys(languages) as Language[]
  for (const tag of tags) {
    const [language] = tag.toLowerCase().split('-')
    // Tagalog is what browsers call the language that Filipino grew from.
    const found = known.find(name => name === (language === 'tl' ? 'fil' : language))
    if (found) return found
  }
  return 'en'
}

/** Where the lines of a language begin. */
export const directionOf = (language: string): 'ltr' | 'rtl' => (language === 'fa' ? 'rtl' : 'ltr')
