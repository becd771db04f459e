import type { ImportGuess, RefusedRow } from '@touchline/shared/contract/import.ts'
import { type Creation, creationSentence } from '@touchline/shared/importing/creations.ts'
import { type Notice, notice, noticeSentence } from '@touchline/shared/importing/notices.ts'
import { type RowBecause, rowSentence } from '@touchline/shared/importing/row-reasons.ts'

/** What people are told of an import beside its numbers; kept as JSON. */
export interface ImportReport {
  guess: ImportGuess | null
  notices: string[]
  creates: string[]
  /** The same as codes; an earlier version has kept none. */
  notices_because?: Notice[]
  creates_because?: Creation[]
  /** The first of the refused rows. */
  refused: RefusedRow[]
  /** How often it was begun since it last came on; with the next slice that is forgotten. */
  starts?: number
}

export const emptyReport: ImportReport = { guess: null, notices: [], creates: [], refused: [] }

/** So many refused rows are told at once. */
const mostRefused = 20
const mostNotices = 50

/** So many columns are told of; the guess itself knows all. */
const mostTold = 200

/** A guess as it is kept: it is written with each slice. */
const boundGuess = (guess: ImportGuess): ImportGuess => ({
  ...guess,
  columns: guess.columns.slice(0, mostTold),
})

/** What is said where columns are not told of. */
const untold = ({ columns }: ImportGuess): Notice[] =>
  columns.length > mostTold ? [notice('many_columns', { columns: columns.length, told: mostTold })] : []

/** What is known of a file before it is tried. */
export const guessReport = (guess: ImportGuess): ImportReport => ({
  ...emptyReport,
  guess: boundGuess(guess),
  ...toldAs({ notices: untold(guess), creates: [] }),
})

const toldAs = ({ notices, creates }: { notices: Notice[]; creates: Creation[] }) => ({
  notices: notices.map(noticeSentence),
  notices_because: notices,
  creates: creates.map(creationSentence),
  creates_because: creates,
})

/** Gathers what people are to be told while rows are read. */
export class ReportWriter {
  readonly #guess: ImportGuess
  readonly #notices: Notice[]
  /** With the number of rows, by their sentences without it. */
  readonly #losses = new Map<string, { loss: Notice; count: number }>()
  readonly #refused: RefusedRow[] = []
  readonly #creates: Creation[]

  constructor(guess: ImportGuess, { notices, creates }: { notices: Notice[]; creates: Creation[] }) {
    this.#guess = boundGuess(guess)
    this.#notices = [...untold(guess), ...notices]
    this.#creates = creates
  }

  creates(things: Creation[]): void {
    this.#creates.push(...things)
  }

  lost(loss: Notice): void {
    const sentence = noticeSentence(loss)
    const met = this.#losses.get(sentence)
    if (met) met.count++
    else if (this.#losses.size < mostNotices) this.#losses.set(sentence, { loss, count: 1 })
  }

  refused(row: number, because: RowBecause): void {
    if (this.#refused.length < mostRefused) this.#refused.push({ row, reason: rowSentence(because), because })
  }

  /** What is known so far. */
  toJson(): string {
    const losses = [...this.#losses.values()].map(({ loss, count }) => ({
      ...loss,
      values: { ...loss.values, count },
    }))
    return JSON.stringify({
      guess: this.#guess,
      ...toldAs({ notices: [...this.#notices, ...losses], creates: this.#creates }),
      refused: this.#refused,
    } satisfies ImportReport)
  }
}

/** How often an import was begun since it last came on. */
export const startsOf = (json: string): number => (JSON.parse(json) as ImportReport).starts ?? 0

export const withStarts = (json: string, starts: number): string =>
  JSON.stringify({ ...(JSON.parse(json) as ImportReport), starts } satisfies ImportReport)

/** The same report without the examples of what people wrote. */
export function withoutExamples(json: string): string {
  const report: ImportReport = JSON.parse(json)
  const columns = report.guess?.columns.map(column => ({
    ...column,
    examples: [],
    reason: column.reason.replace(/, such as ".*$/s, '.'),
  }))
  return JSON.stringify({ ...report, guess: report.guess && { ...report.guess, columns } })
}

/** The same report without anything that stands in the file. */
export const withoutQuotes = (json: string): string =>
  JSON.stringify({ ...JSON.parse(withoutExamples(json)), refused: [] })
