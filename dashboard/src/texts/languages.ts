import type { Texts } from './texts.ts'

/** The languages of the dashboard, each by its own name, and what fetches its texts. */
export const languages = {
  en: { name: 'English', load: () => import('./en.ts') },
  es: { name: 'Español', load: () => import('./es.ts') },
  de: { name: 'Deutsch', load: () => import('./de.ts') },
  fr: { name: 'Français', load: () => import('./fr.ts') },
  cs: { name: 'Čeština', load: () => import('./cs.ts') },
  fil: { name: 'Filipino', load: () => import('./fil.ts') },
  fa: { name: 'فارسی', load: () => import('./fa.ts') },
} satisfies Record<string, { name: string; load: () => Promise<{ default: Texts }> }>

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
