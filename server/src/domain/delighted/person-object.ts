import type { Person } from '@touchline/shared/contract/delighted/person.ts'
import type { PersonRow } from '../../store/people.ts'
import { toSeconds } from './moments.ts'

/** A customer as Delighted's clients know people: the trait `name` stands apart from the other ones. */
export function toPerson(row: PersonRow): Person {
  const { name, properties } = readTraits(row.traits)
  return {
    id: row.id,
    email: row.email,
    name,
    created_at: toSeconds(row.created_at),
    phone_number: row.phone_number,
    last_sent_at: toSeconds(row.last_sent_at),
    last_responded_at: toSeconds(row.last_responded_at),
    next_survey_scheduled_at: toSeconds(row.scheduled_at),
    properties,
  }
}

/** What is kept of a person in words, from JSON. */
export function readTraits(json: string): { name: string | null; properties: Record<string, unknown> } {
  const { name, ...properties } = JSON.parse(json) as Record<string, unknown>
  return { name: name === undefined || name === null ? null : String(name), properties }
}
