import { type Because, sayings } from '../sayings.ts'
import { type ValueFault, valueFaults } from '../value-faults.ts'

type Faults = typeof valueFaults

/** What is wrong with a field of our own export, or with an answer. */
const unfitSentences = Object.fromEntries(
  Object.entries(valueFaults).map(([code, detail]) => [
    `unfit_${code}`,
    `Its {field} cannot be taken: ${detail}.`,
  ]),
) as { [Code in keyof Faults as `unfit_${Code}`]: `Its {field} cannot be taken: ${Faults[Code]}.` }

/** Why a row of a file is refused, as sentences by their codes; `{name}` stands for a value. */
export const rowSentences = {
  open_quote:
    'A quote opens in this row and does not close where a cell ends; double the quotes inside of cells.',
  ragged:
    'It has {count} cells where the header has {columns}; look for delimiters and line breaks that are not in quotes.',
  no_object: 'It is no object in JSON.',
  no_submission: 'It has no submission_id.',
  long_submission: 'Its submission_id is longer than {count} letters.',
  scattered_submission: 'Its submission {submission} stands too far above; put them together.',
  large_submission: 'Its submission has more than {count} fields.',
  says_nothing: 'It holds no rating and no comment.',
  no_moment: 'It does not say when it was answered.',
  no_date: '"{value}" in "{column}" is no date that there is in the format {format}.',
  too_early:
    '"{value}" in "{column}" lies before {day}, so it is taken for a fault; say `not_before` where it is none.',
  in_future: '"{value}" in "{column}" lies in the future.',
  off_scale: '"{value}" in "{column}" is no whole number from {min} to {max}, the scale of {question}.',
  no_option: '"{value}" in "{column}" is none of the options of {question}.',
  // Where there is no code for the detail.
  unfit: 'Its {field} cannot be taken: {detail}.',
  ...unfitSentences,
  not_counted: 'It did not count: its state is {state}.',
  needs_admin:
    'It did not count: its state is {state}, and such come back with a key of the scope "admin" only.',
  not_anonymous: 'It is said to be anonymised, and yet it tells who gave it.',
  other_survey: 'It answers the survey "{survey}"; import it into that one.',
  no_survey: 'The site has no survey "{survey}"; make it first, with all its versions.',
  no_touchpoint: 'The site has no touchpoint "{touchpoint}"; add it first.',
  many_touchpoints: 'More than {count} touchpoints are named; is this the right column?',
  other_content:
    'Other content is kept already of the same row: it was imported with another mapping, or its id stands there twice.',
  kept_elsewhere:
    'It is kept already for another survey; import it under another name of its source to have it there as well.',
  forgotten: 'Its customer was forgotten, so it is not brought back.',
} as const

export type RowReason = keyof typeof rowSentences
export type RowBecause = Because<RowReason>

export const { codes: rowReasons, because, sentence: rowSentence } = sayings(rowSentences)

export const unfit = (field: string, { code, values }: ValueFault): RowBecause => ({
  code: `unfit_${code}`,
  values: { field, ...values },
})

/** A row is refused. */
export class RowFault extends Error {
  readonly because: RowBecause

  constructor(because: RowBecause) {
    super(rowSentence(because))
    this.because = because
  }
}
