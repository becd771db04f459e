import type { SurveyDefinition } from '@touchline/shared/contract/survey.ts'
import { scaleOf } from '@touchline/shared/scales.ts'

/** A row of any table. */
export type Row = Record<string, number | string | null>

/** One count that a response adds to. */
export interface Said {
  measure: unknown
  column: string
}

/** Reads a row of a response by the definition that was shown: which columns of which measures it counts in. */
export function readsOf(measures: Row[], versions: Row[]): (response: Row) => Said[] {
  const name = (...parts: unknown[]) => parts.join(' ')
  const ids = new Map(
    measures.map(row => [
      name(row.site_id, row.survey_id, row.question, row.metric, row.scale_min, row.scale_max),
      row.id,
    ]),
  )
  const definitions = new Map(
    versions.map(row => [
      name(row.site_id, row.survey_id, row.version),
      JSON.parse(String(row.definition)) as SurveyDefinition,
    ]),
  )
  return ({ site_id, survey_id, survey_version, answers: json }) => {
    const { questions } = definitions.get(name(site_id, survey_id, survey_version)) as SurveyDefinition
    const answers = JSON.parse(String(json)) as Record<string, unknown>
    const rated = questions.flatMap(question => {
      if (question.type !== 'rating') return []
      const { metric, min, max } = scaleOf(question)
      return { measure: ids.get(name(site_id, survey_id, question.id, metric, min, max)), id: question.id }
    })
    const isCommented = questions.some(({ type, id }) => type === 'comment' && `${answers[id] ?? ''}`.trim())
    return [
      ...rated.flatMap(({ measure, id }) => (id in answers ? { measure, column: `c${answers[id]}` } : [])),
      ...(isCommented ? [{ measure: rated[0]?.measure, column: 'commented' }] : []),
    ]
  }
}
