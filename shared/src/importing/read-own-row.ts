import type { z } from 'zod'
import type { Question } from '../contract/question.ts'
import { faultSentence, findFault, findFieldFault } from '../fault-sentence.ts'
import { valueFault } from '../value-faults.ts'
import { listOf } from './cell-values.ts'
import { type OwnResponse, ownResponse } from './own-response.ts'
import type { FileRecord } from './records.ts'
import { because, type RowBecause, RowFault, unfit } from './row-reasons.ts'

type Cells = FileRecord['values']

/** Letters of a field that is named; an object of a hostile file has names of millions. */
const longestField = 200

/** Reads a record of our own export as it was written; `asked` is what a version of a survey asks. Throws a `RowFault`. */
export function readOwnRow(
  { values, object, fault }: FileRecord,
  asked: (survey: string, version: number) => Question[],
): OwnResponse {
  if (fault !== undefined) throw new RowFault(fault)
  const said = object ?? fromCells(values, asked(values.survey ?? '', Number(values.version)))
  const parsed = ownResponse.safeParse(said)
  if (parsed.success) return parsed.data
  throw new RowFault(reasonFor(parsed.error.issues[0]))
}

function reasonFor(issue: z.core.$ZodIssue | undefined): RowBecause {
  const field = issue?.path.join('.').slice(0, longestField) ?? ''
  const fault = issue && findFault(issue)
  return fault
    ? unfit(field, fault)
    : because('unfit', { field, detail: issue ? faultSentence(issue, findFieldFault(issue)) : '' })
}

/**
 * The response of which these cells were made. Of NDJSON the lines that were refused come back as a table too, whose columns are paths and
 * whose lists are JSON.
 */
function fromCells(cells: Cells, questions: Question[]) {
  const isOfTable = cells.measures === undefined
  return {
    ...textsIn(cells, [
      'id',
      'survey',
      'touchpoint',
      'channel',
      'source',
      'locale',
      'page',
      'state',
      'doubt',
    ]),
    ...textsIn(cells, [
      'answered_at',
      'received_at',
      'updated_at',
      'anonymised_at',
      'handled_by',
      'handled_at',
    ]),
    revision: cells.revision === undefined ? undefined : Number(cells.revision),
    version: Number(cells.version),
    answers: answersIn(cells, questions),
    attributes: {
      ...Object.fromEntries(namedIn(cells, 'attribute')),
      ...(jsonIn(cells, 'other_attributes') as object | undefined),
    },
    customer: customerIn(cells),
    claim: jsonIn(cells, 'claim'),
    tags: isOfTable ? cells.tags?.split(',').filter(tag => tag !== '') : jsonIn(cells, 'tags'),
    notes: jsonIn(cells, 'notes'),
  }
}

/** An empty cell is null, and a column that is not there undefined. */
const textIn = (cells: Cells, name: string) => (cells[name] === '' ? null : cells[name])

const textsIn = (cells: Cells, names: string[]) =>
  Object.fromEntries(names.map(name => [name, textIn(cells, name)]))

/** The cells of `answer.QUESTION` or `attribute.DIMENSION` by the second name; those that are empty say nothing. */
const namedIn = (cells: Cells, kind: 'answer' | 'attribute'): [string, string][] =>
  Object.entries(cells).flatMap(([column, cell]) => {
    const [first = '', name] = column.split(/\.(.*)/s)
    return name !== undefined && cell !== '' && (first === kind || first === `${kind}s`) ? [[name, cell]] : []
  })

/** What does not fit its question is left as it is, to be refused with it. */
function answersIn(cells: Cells, questions: Question[]) {
  const answers = namedIn(cells, 'answer').map(([id, cell]) => {
    const question = questions.find(one => one.id === id)
    if (question?.type === 'rating') return [id, /^\d{1,2}$/.test(cell) ? Number(cell) : cell]
    return [id, question?.type === 'choice' && question.multiple ? listOf(cell) : cell]
  })
  return Object.fromEntries(answers)
}

function customerIn(cells: Cells) {
  const id = cells.customer || cells['customer.id']
  const proven = cells.customer_is_proven ?? cells['customer.is_proven']
  return id
    ? {
        id,
        email: textIn(cells, 'customer_email') ?? textIn(cells, 'customer.email'),
        name: textIn(cells, 'customer_name') ?? textIn(cells, 'customer.name'),
        is_proven: proven === 'true' || proven === 'false' ? proven === 'true' : proven,
      }
    : null
}

function jsonIn(cells: Cells, name: string): unknown {
  const cell = cells[name]
  if (!cell) return undefined
  try {
    return JSON.parse(cell)
  } catch {
    throw new RowFault(unfit(name, valueFault('no_json', {})))
  }
}
