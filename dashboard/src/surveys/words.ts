import type { Definition, Question, Words } from './definition.ts'

/** What is said in this language; undefined where nothing is. One text for all languages belongs to the default one. */
export const wordsIn = (words: Words | undefined, language: string, usual: string): string | undefined =>
  typeof words === 'string' ? (language === usual ? words : undefined) : words?.[language]

/** What is shown where this language has no words of its own. */
export const wordsOrOther = (words: Words | undefined, language: string, usual: string): string =>
  typeof words === 'string'
    ? words
    : (words?.[language] ?? words?.[usual] ?? Object.values(words ?? {})[0] ?? '')

/**
 * The same words with another text in one language. An empty text takes the language away, but for the default one, whose emptiness the
 * server has a sentence for. Undefined where none is left.
 */
export function sayIn(
  words: Words | undefined,
  language: string,
  usual: string,
  text: string,
  isOptional: boolean,
): Words | undefined {
  const before = typeof words === 'string' ? { [usual]: words } : (words ?? {})
  const { [language]: _, ...others } = before
  const isKept = text !== '' || (language === usual && !isOptional)
  const after = isKept ? { ...before, [language]: text } : others
  return Object.keys(after).length > 0 ? after : undefined
}

/** Everything that a survey says, wherever it stands. */
export function allWords({
  questions,
  thank_you,
  thank_you_by_band,
  thank_you_link,
}: Omit<Definition, 'touchpoint'>): (Words | undefined)[] {
  return [
    ...questions.flatMap(wordsOfQuestion),
    thank_you,
    ...Object.values(thank_you_by_band ?? {}),
    thank_you_link?.text,
  ].filter(words => words !== undefined)
}

function wordsOfQuestion(question: Question): (Words | undefined)[] {
  switch (question.type) {
    case 'rating':
      return [question.text, question.low_label, question.high_label]
    case 'choice':
      return [question.text, ...question.options.map(({ text }) => text)]
    case 'comment':
      return [question.text, ...Object.values(question.text_by_band ?? {})]
    case 'email':
      return [question.text, question.consent]
  }
}

/** The languages that a survey has words in, its default one first. */
export function languagesOf(definition: Omit<Definition, 'touchpoint'>): string[] {
  const tags = allWords(definition).flatMap(words => (typeof words === 'object' ? Object.keys(words) : []))
  return [...new Set([definition.default_locale, ...tags])]
}

/** How many texts are shown in another language, because this one lacks them. */
export const missingIn = (definition: Definition, language: string): number =>
  allWords(definition).filter(words => typeof words === 'object' && words[language] === undefined).length

/** A definition that says nothing more in this language. */
export function withoutLanguage(definition: Definition, language: string): Definition {
  const clean = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(clean)
    if (typeof value !== 'object' || value === null) return value
    const kept = Object.entries(value).filter(([name]) => name !== language)
    return Object.fromEntries(kept.map(([name, inner]) => [name, clean(inner)]))
  }
  const { questions, thank_you, thank_you_by_band, thank_you_link } = definition
  const said = { questions, thank_you, thank_you_by_band, thank_you_link }
  const cleaned = Object.entries(clean(said) as object).filter(([, value]) => value !== undefined)
  return { ...definition, ...Object.fromEntries(cleaned) }
}
