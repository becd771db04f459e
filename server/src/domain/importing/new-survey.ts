import type { ImportCreation } from '@touchline/shared/contract/import.ts'
import { type SurveyDefinition, surveyDefinition } from '@touchline/shared/contract/survey.ts'
import { slug } from '@touchline/shared/importing/slug.ts'
import { refuseField } from '../errors.ts'
import { type Columns, refuseFields } from './plan-columns.ts'

/** The survey that is made for the columns of an import. */
export interface PlannedSurvey {
  key: string
  definition: SurveyDefinition
}

/**
 * What the columns of a file would have been asked by: the headline first, which has no question of its own in the mapping, then all other
 * ratings, then the comments. Throws `invalid`.
 */
export function planSurvey({ list }: Columns, create: ImportCreation): PlannedSurvey {
  const ratings = list.filter(([, { to }]) => to === 'rating')
  const headline = ratings.find(([, { question }]) => question === undefined) ?? ratings[0]
  if (!headline)
    throw refuseField(
      'invalid',
      'mapping.columns',
      'no column holds a rating; say which one does, such as {"score": {"to": "rating"}}',
    )
  const others = ratings.filter(rating => rating !== headline)
  const comments = list.filter(([, { to }]) => to === 'comment')
  const parsed = surveyDefinition.safeParse({
    kind: 'transactional',
    touchpoint: create.touchpoint,
    questions: [
      ratingQuestion(headline[0], { ...create, question: headline[1].question }),
      ...others.map(([column, { metric = 'csat', points, question }]) =>
        ratingQuestion(column, { metric, points, question }),
      ),
      ...comments.map(([column, { question }]) => ({
        ...{ id: question ?? slug(column, 'comment'), type: 'comment', text: column.slice(0, 2000) },
      })),
    ],
  })
  if (!parsed.success)
    throw refuseFields(
      parsed.error.issues.map(({ path, message }) => ({
        field: `create.${path.join('.')}`,
        detail: message,
      })),
    )
  return { key: create.survey ?? `${create.touchpoint.slice(0, 57)}-import`, definition: parsed.data }
}

/** Points that are a metric's usual ones need not be said, and those of NPS cannot be. */
function ratingQuestion(
  column: string,
  { metric, points, question }: Pick<ImportCreation, 'metric' | 'points'> & { question: string | undefined },
) {
  const isThumbs = points === 2
  const isUsual = metric === 'nps' || isThumbs || (metric === 'ces' ? points === 7 : points === 5)
  return {
    ...{ id: question ?? slug(column, 'rating'), type: 'rating', metric, text: column.slice(0, 2000) },
    ...(isThumbs ? { look: 'thumbs' } : points === 3 ? { look: 'faces' } : {}),
    ...(!isUsual && points !== undefined && { points }),
    required: false,
  }
}
