import type { SurveyResponse } from '@touchline/shared/contract/response.ts'
import type { CsvCell } from '@touchline/shared/csv.ts'
import type { SiteDirectory } from '../directory.ts'

/** Responses as rows of a table: what its columns are called, and the cells of each. */
export interface ResponseColumns {
  names: string[]
  cellsOf(response: SurveyResponse): CsvCell[]
}

type Columns = Record<string, (response: SurveyResponse) => CsvCell>

const beforeAnswers: Columns = {
  id: ({ id }) => id,
  answered_at: ({ answered_at }) => answered_at,
  touchpoint: ({ touchpoint }) => touchpoint,
  stage: ({ stage }) => stage,
  survey: ({ survey }) => survey,
  version: ({ version }) => version,
  channel: ({ channel }) => channel,
  source: ({ source }) => source,
  metric: ({ measures: [headline] }) => headline?.metric ?? null,
  rating: ({ measures: [headline] }) => headline?.rating ?? null,
  band: ({ measures: [headline] }) => headline?.band ?? null,
}

const behindAttributes: Columns = {
  customer: ({ customer }) => customer?.id ?? null,
  customer_email: ({ customer }) => customer?.email ?? null,
  customer_name: ({ customer }) => customer?.name ?? null,
  customer_is_proven: ({ customer }) => customer && String(customer.is_proven),
  claim: ({ claim }) => claim && JSON.stringify(claim),
  locale: ({ locale }) => locale,
  page: ({ page }) => page,
  state: ({ state }) => state,
  doubt: ({ doubt }) => doubt,
  revision: ({ revision }) => revision,
  received_at: ({ received_at }) => received_at,
  updated_at: ({ updated_at }) => updated_at,
  anonymised_at: ({ anonymised_at }) => anonymised_at,
  tags: ({ tags }) => tags.join(',') || null,
  handled_by: ({ handled_by }) => handled_by,
  handled_at: ({ handled_at }) => handled_at,
  notes: ({ notes }) => (notes.length === 0 ? null : JSON.stringify(notes)),
}

/**
 * The columns for responses to some surveys, or to all: the same for the same surveys and dimensions, whatever is asked for. A question that
 * several versions or surveys ask under one id has one column.
 */
export function columnsFor(
  { surveys, dimensions }: SiteDirectory,
  asked: string[] | undefined,
): ResponseColumns {
  const meant = [...surveys.values()].filter(({ key }) => asked?.includes(key) ?? true)
  const questions = meant.flatMap(({ versions }) =>
    [...versions.values()].flatMap(({ definition }) => definition.questions.map(({ id }) => id)),
  )
  const columns: Columns = {
    ...beforeAnswers,
    ...columnsNamed(
      'answer',
      [...new Set(questions)],
      id =>
        ({ answers }) =>
          toCell(answers[id]),
    ),
    ...columnsNamed(
      'attribute',
      dimensions,
      name =>
        ({ attributes }) =>
          attributes[name] ?? null,
    ),
    other_attributes: response => otherAttributes(response, dimensions),
    ...behindAttributes,
  }
  const makers = Object.values(columns)
  return { names: Object.keys(columns), cellsOf: response => makers.map(make => make(response)) }
}

const columnsNamed = (kind: string, names: string[], make: (name: string) => Columns[string]): Columns =>
  Object.fromEntries(names.map(name => [`${kind}.${name}`, make(name)]))

/** Of several options each is a short name without a comma. */
const toCell = (answer: SurveyResponse['answers'][string] | undefined): CsvCell =>
  Array.isArray(answer) ? answer.join(',') : (answer ?? null)

/** What was frozen with the answer under dimensions that the site does not have any more. */
function otherAttributes({ attributes }: SurveyResponse, dimensions: string[]): string | null {
  const others = Object.entries(attributes).filter(([name]) => !dimensions.includes(name))
  return others.length === 0 ? null : JSON.stringify(Object.fromEntries(others))
}
