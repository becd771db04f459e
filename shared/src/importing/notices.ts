import { type Because, sayings } from '../sayings.ts'

/** What people should know of an import, as sentences by their codes; `{name}` stands for a value. */
export const noticeSentences = {
  many_columns: 'The file has {columns} columns; the guess tells of the first {told}.',
  phone_numbers:
    'The column "{column}" is left out: no import keeps phone numbers; send them to POST /v1/people.',
  no_question:
    'The column "{column}" is left out: the survey "{survey}" has no question "{question}" for it; its questions are {questions}.',
  no_rating:
    'The column "{column}" is left out: the survey "{survey}" has no rating question for it; its questions are {questions}.',
  no_comment:
    'The column "{column}" is left out: the survey "{survey}" has no comment question for it; its questions are {questions}.',
  answered_twice: 'The column "{column}" is left out: "{other}" answers {question} already.',
  name_of_nobody: 'The column "{column}" is kept nowhere: no customer is known whose name it could be.',
  trait_of_nobody:
    'The column "{column}" is kept nowhere: no customer is known whose trait it could be, and "{name}" is no dimension of the site. Declare it as one before, or leave it.',
  // What follows is lost of rows, and told with their number.
  cut_off: 'What "{column}" says beyond 10,000 letters is cut off.',
  no_locale: '"{column}" holds no language tag such as "de", and is left out.',
  no_channel: '"{column}" holds no channel, and is left out.',
  no_source: '"{column}" holds no source, and is left out.',
  no_email: '"{column}" holds no e-mail address, and is left out.',
  many_tags: 'Not all tags are kept: {most} at most, of up to 50 letters each.',
  many_notes: 'Not all notes are kept.',
  no_id: 'The customer has no id of 1 to 200 letters, so the answer is kept as anonymous.',
  lost_traits:
    'Not kept of the customer: {traits}. A trait has a name of up to 64 letters and a text of up to 500; {most} are kept at most.',
  not_proven: 'Its customer comes back as not proven, because that needs a key with the scope "admin".',
  no_version:
    'The survey "{survey}" has no version {version}, so they are kept as answers to version {current}.',
} as const

/** Of rows of which something is lost, `count` is their number. */
export type Notice = Because<keyof typeof noticeSentences>

const { codes, because, sentence } = sayings(noticeSentences)
export const noticeCodes = codes
/** A notice; never with a value that the file holds, besides names of columns. */
export const notice = because

export function noticeSentence(said: Notice): string {
  const { count } = said.values
  return count === undefined ? sentence(said) : `${count} ${count === 1 ? 'row' : 'rows'}: ${sentence(said)}`
}
