import type { Band } from '@touchline/shared/scales.ts'

/** The languages of the demo shop's visitors and, in percent, how many speak them. */
export const localeShare = { en: 58, de: 27, es: 9, fa: 6 } as const
export type Locale = keyof typeof localeShare

/** Made-up words of visitors: no names, no personal data. */
export type Sentences = Readonly<Record<Locale, readonly string[]>>
export type Pool = Readonly<Record<Band, Sentences>>
