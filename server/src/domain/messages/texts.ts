import type en from './texts/en.ts'

/** A text that depends on a number, by the plural forms that a language has (https://cldr.unicode.org/index/cldr-spec/plural-rules). */
export type Plural = { other: string } & Partial<Record<Exclude<Intl.LDMLPluralRule, 'other'>, string>>

type Translated<Part> = Part extends string
  ? string
  : Part extends { other: string }
    ? Plural
    : { readonly [Name in keyof Part]: Translated<Part[Name]> }

/** All words of the messages in one language. */
export type Texts = Translated<typeof en>
