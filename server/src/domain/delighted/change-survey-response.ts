import { randomUUID } from 'node:crypto'
import type { Channel } from '@touchline/shared/channels.ts'
import { channels } from '@touchline/shared/channels.ts'
import type { Answer } from '@touchline/shared/contract/answer.ts'
import type {
  NewSurveyResponse,
  SurveyResponseChange,
} from '@touchline/shared/contract/delighted/survey-response.ts'
import { isOnScale } from '@touchline/shared/scales.ts'
import type { PersonRow } from '../../store/people.ts'
import type { ResponseTable } from '../../store/schema.ts'
import { recordAnswer } from '../collecting/record-answer.ts'
import type { Deps } from '../deps.ts'
import type { KnownVersion } from '../directory.ts'
import { DomainError, refuseField } from '../errors.ts'
import { traitsOf } from './people.ts'
import { commentOf, type Project } from './project.ts'
import { responseId } from './response-id.ts'
import { getFound } from './survey-responses.ts'

/** Keeps a response that another program has got. Returns its id. Throws `invalid` for a person who is not known, or a score off the scale. */
export async function addSurveyResponse(
  deps: Deps,
  project: Project,
  given: NewSurveyResponse,
): Promise<string> {
  const { directory, survey, version } = project
  if (!version.wasLive)
    throw refuseField(
      'invalid',
      'survey',
      `"${survey.key}" was never live; publish it with PATCH /v1/surveys/${survey.key} {"status": "live"}`,
    )
  const person = given.person === null ? undefined : await getPerson(deps, project, given.person)
  const id = given.id ? responseId(directory, given.id) : randomUUID()
  const answer: Answer = {
    ...{ site: directory.site.key, id, revision: 1, survey: survey.key, version: version.version },
    answers: valuesOf(version, {}, given),
    channel: 'web',
    ...(person && {
      customer: { id: person.id, traits: traitsOf({ properties: given.person_properties }) },
    }),
    ...(typeof given.created_at === 'number' && { created_at: isoOf(given.created_at) }),
  }
  const { receipt } = await keep(deps, answer, person)
  if (receipt.status === 'stale')
    throw refuseField('invalid', 'id', 'this response was changed or erased since')
  return id
}

/** Others may change the same response meanwhile: then it is read anew and tried again, so often. */
const tries = 3

/** Makes the next revision of a response; what is left out stays as it is. Throws as above, `not_found`, or `conflict`. */
export async function changeSurveyResponse(
  deps: Deps,
  project: Project,
  { id, change }: { id: string; change: SurveyResponseChange },
): Promise<void> {
  for (let tried = 0; tried < tries; tried++) {
    const { row } = await getFound(deps, project, id)
    if (row.anonymised_at !== null)
      throw refuseField('invalid', 'id', 'this response is anonymous by now, so it can no longer be changed')
    if (await revise(deps, project, row, change)) return
  }
  throw new DomainError('conflict', 'Others change this response at the same time; try it again.')
}

/** Returns whether nobody else was quicker. */
async function revise(
  deps: Deps,
  project: Project,
  row: ResponseTable,
  change: SurveyResponseChange,
): Promise<boolean> {
  const { directory, survey } = project
  const version = survey.versions.get(row.survey_version) ?? project.version
  const name = change.person ?? row.customer_id
  const person = name === null ? undefined : await getPerson(deps, project, name)
  const touchpoint = [...directory.touchpoints.values()].find(({ id }) => id === row.touchpoint_id)
  const answer: Answer = {
    ...{ site: directory.site.key, id: row.id, revision: row.revision + 1 },
    ...{ survey: survey.key, version: version.version, touchpoint: touchpoint?.key },
    answers: valuesOf(version, JSON.parse(row.answers), change),
    channel: channels[row.channel] as Channel,
    ...(row.locale !== null && { locale: row.locale }),
    ...(row.page !== null && { page: row.page }),
    ...(person && {
      customer: { id: person.id, traits: traitsOf({ properties: change.person_properties }) },
    }),
  }
  try {
    return (await keep(deps, answer, person)).receipt.status !== 'stale'
  } catch (error) {
    if (error instanceof DomainError && error.code === 'conflict') return false
    throw error
  }
}

const keep = (deps: Deps, answer: Answer, person: PersonRow | undefined) =>
  recordAnswer(deps, answer, { source: 'api', vouched: { isVerified: person?.verified === 1 } })

async function getPerson({ store }: Deps, { directory }: Project, id: string): Promise<PersonRow> {
  const [person] = await store.findPeople({ siteId: directory.site.id, name: { ids: [id] } })
  if (!person)
    throw refuseField(
      'invalid',
      'person',
      'nobody has this id; add them with POST /v1/people, which returns it',
    )
  return person
}

/** All that is said then. A comment that is null is taken back. */
function valuesOf(
  version: KnownVersion,
  known: Answer['answers'],
  { score, comment }: Pick<SurveyResponseChange, 'score' | 'comment'>,
): Answer['answers'] {
  const values = { ...known }
  const [headline] = version.measures
  const words = commentOf(version)
  if (headline && typeof score === 'number') {
    const { scale } = headline
    if (!isOnScale(scale, score))
      throw refuseField('invalid', 'score', `must be a whole number from ${scale.min} to ${scale.max}`)
    values[headline.question] = score
  }
  if (words && comment === null) delete values[words.id]
  if (comment && !words)
    throw refuseField(
      'invalid',
      'comment',
      'this survey asks for no words; add a question of the type "comment" to it',
    )
  if (words && comment) values[words.id] = comment
  return values
}

const isoOf = (seconds: number) => new Date(seconds * 1000).toISOString()
