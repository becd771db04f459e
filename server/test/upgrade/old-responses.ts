import type { AnswerInput } from '@touchline/shared/contract/answer.ts'
import { type Era, monday, type Row, type Rows, sunday, writtenAt } from './era.ts'
import { erasedId, oldAnswers } from './old-answers.ts'

const place = { site_id: 1, survey_id: 1, touchpoint_id: 1, channel: 0, source: 0 }

const rowOf = (
  answer: AnswerInput,
  content_hash: string,
  ratings: string,
  more: Row | false = false,
): Row => ({
  ...{ ...place, id: answer.id, revision: answer.revision ?? 1, content_hash, state: 0 },
  ...{ survey_version: answer.version, ratings, answers: JSON.stringify(answer.answers) },
  ...{ commented: Number('why' in answer.answers), locale: answer.locale ?? null },
  ...{ page: null, customer_id: answer.customer?.id ?? null },
  ...{ answered_at: writtenAt, received_at: writtenAt, updated_at: writtenAt, day: monday },
  ...more,
})

/** What only later servers have noted of an answer; the two oldest answers are from before all of it. */
const noted = (era: Era, seq: number, attributes: object): Row => ({
  ...(era.knows('0003-outbox') && { seq }),
  ...(era.knows('0006-dimensions') && { attributes: JSON.stringify(attributes) }),
})

const onSunday = { answered_at: Date.parse('2026-05-03T21:30:00Z'), day: sunday }
const doubt: Row = {
  ...{ state: 1, doubt: 'trap' },
  claim: JSON.stringify({ id: 'bo', traits: { plan: 'free' }, siteId: 1, verified: false, at: writtenAt }),
}

/** The rows of the answers, with the hashes that servers of the time gave them. */
export function responseRows(era: Era): Rows {
  const { happy, revised, delayed, angry, doubted, newest } = oldAnswers
  const response = [
    rowOf(happy, 'd_6Z6ib9NU37jbENXvAjQQ', '[[1,9]]', { page: 'https://shop.example/orders' }),
    rowOf(revised, 'DJQCjf5v6uHS782aHpiw01', '[[1,4]]'),
    rowOf(delayed, '0N7blwYx_uTbWoUkffvErN', '[[1,10],[2,4]]', {
      ...onSunday,
      ...noted(era, 1, { locale: 'de' }),
    }),
    rowOf(angry, 'US_1i9DZxYy2Pj-IfchEdn', '[[1,0]]', noted(era, 2, { plan: 'gold', locale: 'en' })),
    rowOf(newest, 'PUE4lf1ctZrO1EfFOILg3S', '[[1,7]]', noted(era, 4, { locale: 'en' })),
  ]
  if (era.knows('0004-quarantine'))
    response.push(
      rowOf(doubted, 'yQ2UZHj3s_DQAykPLMNVyn', '[[1,1]]', { ...doubt, ...noted(era, 3, { plan: 'free' }) }),
    )
  if (era.knows('0008-privacy')) response.push(tombstone)
  return { response }
}

const tombstone: Row = {
  ...{ ...place, id: erasedId, revision: 1, content_hash: '', state: 4, survey_version: 2 },
  ...{ ratings: '[]', answers: '{}', commented: 0, seq: 6, day: 0 },
  ...{ answered_at: 0, received_at: 0, updated_at: writtenAt },
}
