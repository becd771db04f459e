import { holdsRuns, readSearch, type Search } from '@touchline/shared/comments/search-words.ts'
import { type CommentText, textsOf } from '@touchline/shared/comments/texts.ts'
import type { CommentSelection } from '@touchline/shared/contract/comment.ts'
import { type Band, bandOf } from '@touchline/shared/scales.ts'
import type { CommentRow } from '../../store/comments/list-comments.ts'
import type { KnownSurvey, KnownTouchpoint, Measure, SiteDirectory } from '../directory.ts'
import { refuseField } from '../errors.ts'
import { getSurvey } from '../manage-surveys.ts'
import { select } from '../trends/selection.ts'

/** A comment with what it stands beside. */
export interface KnownComment {
  row: CommentRow
  survey: KnownSurvey | undefined
  touchpoint: KnownTouchpoint | undefined
  /** Of the survey's headline question. */
  measure: Measure | undefined
  rating: number | null
  band: Band | null
  texts: CommentText[]
  /** All of them. */
  text: string
}

/** Which comments are meant. */
export interface Choice {
  search: Search | undefined
  /** The comment of a row; undefined where it is not meant. */
  read(row: CommentRow): KnownComment | undefined
}

type Selection = Omit<CommentSelection, 'from' | 'to'>

/** Throws `unknown_…` or `invalid` with the field that names what is not there, or searches for nothing. */
export function chooseComments(directory: SiteDirectory, query: Selection): Choice {
  const search = query.search === undefined ? undefined : searchOf(query.search)
  const knows = createKnowing(directory)
  const isMeant = createFilter(directory, query)
  return {
    search,
    read: row => {
      const comment = knows(row)
      return isMeant(comment) && (!search || holdsRuns(comment.text, search)) ? comment : undefined
    },
  }
}

/** What somebody typed. Throws `invalid` where no word is wanted. */
export function searchOf(typed: string): Search {
  const search = readSearch(typed)
  if (!search) throw refuseField('invalid', 'search', 'must hold a word that the comments should hold')
  return search
}

function createFilter(directory: SiteDirectory, query: Selection): (comment: KnownComment) => boolean {
  const { touchpoint, stage, survey, channel, band, language } = query
  const none = { question: undefined, metric: undefined }
  const { touchpoints, channels } = select(directory, { touchpoint, stage, survey, channel, ...none })
  const surveys = survey && new Set(survey.map(key => getSurvey(directory, key).id))
  return ({ row, ...comment }) =>
    (!(touchpoint || stage) || touchpoints.has(row.touchpoint_id)) &&
    (!channels || channels.has(row.channel)) &&
    (!surveys || surveys.has(row.survey_id)) &&
    (!band || (comment.band !== null && band.includes(comment.band))) &&
    (!language || (row.language !== null && language.includes(row.language)))
}

/** Reads what stands beside a comment out of the definitions of its site. */
function createKnowing(directory: SiteDirectory): (row: CommentRow) => KnownComment {
  const surveys = new Map([...directory.surveys.values()].map(survey => [survey.id, survey]))
  const touchpoints = new Map([...directory.touchpoints.values()].map(one => [one.id, one]))
  const measures = new Map(directory.measures.map(measure => [measure.id, measure]))
  const questions = new Map<KnownSurvey, Map<number, string[]>>()
  const questionsOf = (survey: KnownSurvey, version: number): string[] => {
    const known = questions.get(survey) ?? new Map<number, string[]>()
    questions.set(survey, known)
    const ids = known.get(version) ?? commentQuestions(survey, version)
    known.set(version, ids)
    return ids
  }
  return row => {
    const survey = surveys.get(row.survey_id)
    const [headline]: [number, number | null][] = JSON.parse(row.ratings)
    const measure = headline && measures.get(headline[0])
    const rating = headline?.[1] ?? null
    const texts = survey ? textsOf(questionsOf(survey, row.survey_version), JSON.parse(row.answers)) : []
    return {
      ...{ row, survey, measure, rating, texts },
      touchpoint: touchpoints.get(row.touchpoint_id),
      band: measure && rating !== null ? bandOf(measure.scale, rating) : null,
      text: texts.map(({ text }) => text).join('\n'),
    }
  }
}

const commentQuestions = (survey: KnownSurvey, version: number): string[] =>
  (survey.versions.get(version)?.definition.questions ?? [])
    .filter(({ type }) => type === 'comment')
    .map(({ id }) => id)
