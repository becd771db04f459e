import { channels, sources } from '@touchline/shared/channels.ts'
import type { Note } from '@touchline/shared/contract/handling.ts'
import type { Doubt } from '@touchline/shared/contract/quarantine.ts'
import type { SurveyResponse } from '@touchline/shared/contract/response.ts'
import { bandOf } from '@touchline/shared/scales.ts'
import type { CustomerWrite } from '../../store/customers.ts'
import type { NoteTable } from '../../store/handling-tables.ts'
import type { DetailedResponse } from '../../store/listing/read-details.ts'
import { states } from '../../store/response-state.ts'
import type { ResponseTable } from '../../store/schema.ts'
import type { KnownSurvey, KnownTouchpoint, SiteDirectory } from '../directory.ts'

/** Makes responses of a site readable: what rows name by numbers is looked up once. */
export function responseReader(directory: SiteDirectory): (found: DetailedResponse) => SurveyResponse {
  const names = namesOf(directory)
  return ({ row, customer, tags, notes, handling, importId }) => {
    const facts = toFacts(names, row)
    return {
      ...facts,
      revision: row.revision,
      doubt: row.doubt as Doubt | null,
      stage: names.touchpoints.get(row.touchpoint_id)?.stage ?? '',
      source: sources[row.source] ?? 'widget',
      import: importId,
      measures: measuresOf(names, row),
      comments: commentsOf(names, row, facts.answers),
      customer:
        row.customer_id === null
          ? null
          : {
              id: row.customer_id,
              email: customer?.email ?? null,
              name: nameIn(customer?.traits),
              is_proven: row.verified === 1,
            },
      updated_at: names.iso(row.updated_at),
      anonymised_at: row.anonymised_at === null ? null : iso(row.anonymised_at),
      tags,
      handled_by: handling?.handled_by ?? null,
      handled_at: handling ? iso(handling.handled_at) : null,
      notes: notes.map(toNote),
    }
  }
}

/** What stands in the row of a response alone, made readable. */
export function factsReader(directory: SiteDirectory): (row: ResponseTable) => ReturnType<typeof toFacts> {
  const names = namesOf(directory)
  return row => toFacts(names, row)
}

export const iso = (at: number) => new Date(at).toISOString()

/** The same for many: often a moment is the one that was asked for before. */
function rememberingIso(): (at: number) => string {
  let [last, text] = [0, iso(0)]
  return at => {
    if (at !== last) [last, text] = [at, iso(at)]
    return text
  }
}

export const toNote = ({ id, words, author, created_at }: NoteTable): Note => ({
  id,
  text: words,
  author,
  created_at: iso(created_at),
})

const toFacts = ({ surveys, touchpoints, iso }: Names, row: ResponseTable) => ({
  id: row.id,
  survey: surveys.get(row.survey_id)?.key ?? '',
  version: row.survey_version,
  touchpoint: touchpoints.get(row.touchpoint_id)?.key ?? '',
  channel: channels[row.channel] ?? 'web',
  state: (states[row.state] ?? 'counted') as SurveyResponse['state'],
  answers: JSON.parse(row.answers),
  page: row.page,
  locale: row.locale,
  attributes: JSON.parse(row.attributes ?? '{}'),
  claim: row.claim === null ? null : toClaim(JSON.parse(row.claim)),
  answered_at: iso(row.answered_at),
  received_at: iso(row.received_at),
})

const toClaim = ({ email, traits }: Partial<CustomerWrite>) => ({
  email: email ?? null,
  traits: traits ?? {},
})

/** The things of a site by the numbers that rows name them by. */
interface Names {
  surveys: Map<number, KnownSurvey>
  touchpoints: Map<number, KnownTouchpoint>
  measures: Map<number, SiteDirectory['measures'][number]>
  iso(at: number): string
}

const byId = <Thing extends { id: number }>(things: Iterable<Thing>) =>
  new Map(Array.from(things, thing => [thing.id, thing]))

const namesOf = ({ surveys, touchpoints, measures }: SiteDirectory): Names => ({
  surveys: byId(surveys.values()),
  touchpoints: byId(touchpoints.values()),
  measures: byId(measures),
  iso: rememberingIso(),
})

const measuresOf = ({ measures }: Names, row: ResponseTable): SurveyResponse['measures'] =>
  (JSON.parse(row.ratings) as [number, number | null][]).flatMap(([id, rating]) => {
    const measure = measures.get(id)
    if (!measure) return []
    const { metric, min, max } = measure.scale
    const band = rating === null ? null : bandOf(measure.scale, rating)
    return { question: measure.question, metric, scale: { min, max }, rating, band }
  })

function commentsOf({ surveys }: Names, row: ResponseTable, answers: SurveyResponse['answers']): string[] {
  const questions = surveys.get(row.survey_id)?.versions.get(row.survey_version)?.definition.questions ?? []
  return questions
    .filter(({ type }) => type === 'comment')
    .map(({ id }) => `${answers[id] ?? ''}`)
    .filter(words => words.trim() !== '')
}

function nameIn(traits: string | undefined): string | null {
  if (!traits?.includes('"name"')) return null
  const { name } = JSON.parse(traits)
  return typeof name === 'string' && name !== '' ? name : null
}
