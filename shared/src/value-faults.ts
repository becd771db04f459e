import { type Because, sayings } from './sayings.ts'

/** What is wrong with a value, by codes, to be read behind the name of its field; `{name}` stands for a value. */
export const valueFaults = {
  missing: 'is missing',
  empty: 'must not be empty',
  no_text: 'must be a text',
  no_number: 'must be a number',
  no_whole: 'must be a whole number',
  no_truth: 'must be true or false',
  no_object: 'must be an object',
  no_list: 'must be a list',
  no_word: 'must be one of: {words}',
  too_long: 'must have at most {count} characters',
  too_many: 'must have at most {count} entries',
  too_small: 'must be at least {bound}',
  too_large: 'must be at most {bound}',
  no_key: 'must be 1 to 64 of a–z, 0–9, "-" and "_", beginning with a letter or digit',
  no_uuid: 'must be a UUID, such as 0192f0c1-2d3e-7a4b-8c5d-6e7f8a9b0c1d',
  no_locale: 'must be a language tag such as "de" or "pt-BR"',
  no_moment: 'must be a moment with its offset, such as 2026-05-02T10:00:00Z',
  nul: 'must not contain the NUL character (U+0000); remove it',
  no_json: 'it is no JSON',
  no_question: 'this version of the survey has no question with this id',
  no_rating: 'must be a whole number from {min} to {max}, the scale of this {metric} question',
  no_option: 'must be one of {options}',
  no_options: 'must be a list of different ids of {options}',
  no_address: 'must be an e-mail address, or "yes" from a known customer',
} as const

export type ValueFault = Because<keyof typeof valueFaults>

export const { codes: valueFaultCodes, because: valueFault, sentence: faultDetail } = sayings(valueFaults)
