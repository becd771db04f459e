import { type Day, formatDay, parseDay } from '@touchline/shared/calendar.ts'

/** What the delivery of a digest is about: the Monday on which it is due. */
export const subjectOf = (day: Day): string => `digest ${formatDay(day)}`

/** The Monday of such a subject; undefined where it is none. */
export const dayOfSubject = (subject: string): Day | undefined => parseDay(subject.replace(/^digest /, ''))
