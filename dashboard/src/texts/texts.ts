import type first from './en/first.ts'
import type rest from './en/rest.ts'

/** A text that depends on a number, by the plural forms that a language has (https://cldr.unicode.org/index/cldr-spec/plural-rules). */
export type Plural = { other: string } & Partial<Record<Exclude<Intl.LDMLPluralRule, 'other'>, string>>

/** The same words in a language that was translated from English. */
export type Translated<Part> = Part extends string
  ? string
  : Part extends { other: string }
    ? Plural
    : { readonly [Name in keyof Part]: Translated<Part[Name]> }

/** What the overview and the pages around it say: all that most readers need, so that they wait for nothing else. */
export type FirstTexts = Translated<typeof first>

/** What all other pages say. */
export type RestTexts = Translated<typeof rest>

/** All words of the dashboard in one language. `{name}` stands for a value. */
export type Texts = FirstTexts & RestTexts
