import { type ComponentChildren, createContext, Fragment } from 'preact'
import { useContext, useLayoutEffect, useMemo } from 'preact/hooks'
import { directionOf, type Language } from './languages.ts'
import { type NumberStyle, writeNumber } from './numbers.ts'
import type { Plural, Texts } from './texts.ts'

export type Values = Record<string, string | number>

/** How the dashboard speaks: words and figures in one language. */
export interface Speech {
  language: Language
  direction: 'ltr' | 'rtl'
  texts: Texts
  /** Fills values in; numbers are written in the language's own way, and `count` chooses the plural form. */
  say(text: string | Plural, values?: Values): string
  /** The same with elements as values, for words that stand out within a sentence. */
  show(text: string | Plural, values: Record<string, ComponentChildren>): ComponentChildren
  number(value: number, how?: NumberStyle): string
}

const placeholder = /\{(\w+)\}/

export function createSpeech(language: Language, texts: Texts): Speech {
  const plurals = new Intl.PluralRules(language)
  const number: Speech['number'] = (value, how) => writeNumber(language, value, how)
  const write = (value: unknown) => (typeof value === 'number' ? number(value) : value)
  const formFor = (text: string | Plural, count: unknown) =>
    typeof text === 'string' ? text : (text[plurals.select(Number(count ?? 0))] ?? text.other)
  return {
    language,
    direction: directionOf(language),
    texts,
    number,
    say: (text, values = {}) =>
      formFor(text, values.count).replace(/\{(\w+)\}/g, (_, name) => `${write(values[name]) ?? ''}`),
    // Splitting by a pattern with a group gives texts and names by turns.
    show: (text, values) =>
      formFor(text, values.count)
        .split(placeholder)
        .map((part, index) => (
          <Fragment key={part}>{index % 2 ? (write(values[part]) as string) : part}</Fragment>
        )),
  }
}

const SpeechContext = createContext<Speech | undefined>(undefined)

/** Lets everything below speak one language, and tells the browser which. */
export function SpeechProvider({
  language,
  texts,
  children,
}: {
  language: Language
  texts: Texts
  children: ComponentChildren
}) {
  const speech = useMemo(() => createSpeech(language, texts), [language, texts])
  // Before anything is shown, which would change sides.
  useLayoutEffect(() => {
    Object.assign(document.documentElement, { lang: language, dir: speech.direction })
  }, [language, speech])
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>
}

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext)
  if (!speech) throw new Error('useSpeech needs a SpeechProvider above it')
  return speech
}
