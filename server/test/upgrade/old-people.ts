import { type Era, type Row, type Rows, writtenAt } from './era.ts'
import { erasedId, oldAnswers } from './old-answers.ts'

const { delayed, angry, doubted, newest } = oldAnswers

type Change = [seq: number, id: string, event: number]

/** Each change since there is an outbox; an event of 0 was the first of its answer, one of 2 an erasure. */
function changesOf(era: Era): Change[] {
  const doubt: Change[] = era.knows('0004-quarantine') ? [[3, doubted.id, 0]] : []
  const erased: Change[] = [0, 2].map((event, index) => [5 + index, erasedId, event])
  return [
    [1, delayed.id, 0],
    [2, angry.id, 0],
    ...doubt,
    [4, newest.id, 0],
    ...(era.knows('0008-privacy') ? erased : []),
  ]
}

const eventOf = ([seq, response_id, event]: Change): Row => ({
  ...{ site_id: 1, seq, event, response_id, at: writtenAt },
})

/** By a key; and since there are accounts by one that is there and by one that was removed, by their addresses or, later, their ids. */
function actsOf(era: Era): Row[] {
  const byAddress = ['owner@b.example', 'left@b.example']
  const byAccount = era.knows('0022-sign-ins') ? ['oldOwner', 'removed account'] : byAddress
  const actors = ['tls_0ldSite0', ...(era.knows('0018-accounts') ? byAccount : [])]
  return actors.map((actor, index) => ({
    ...{ site_id: 1, id: index + 1, at: writtenAt, actor },
    ...{ act: 'POST /v1/erasures', subject: null },
  }))
}

/** The one known customer, the events, and since there is privacy whom the site has forgotten, and who did it. */
export const peopleRows = (era: Era): Rows => ({
  customer: [
    {
      ...{ site_id: 1, id: 'erik', email: 'erik@b.example', traits: '{"plan":"gold"}', verified: 0 },
      ...{ created_at: writtenAt, updated_at: writtenAt },
    },
  ],
  ...(era.knows('0003-outbox') && { outbox: changesOf(era).map(eventOf) }),
  ...(era.knows('0008-privacy') && {
    erasure: [
      {
        ...{ site_id: 1, subject: 'utQsd0CSzWOjiBtUanyMt08zY9eZ-4FcsUL02s6XNJo' },
        ...{ salt: 'Bq9p1FgaG9kLP0pQPUsSZQ', erased_at: writtenAt },
      },
    ],
    audit: actsOf(era),
  }),
  ...(era.knows('0018-accounts') && {
    account: [
      {
        ...{ id: 'oldOwner', email: 'owner@b.example', name: 'Owner', language: 'en', password: '-' },
        ...{ is_operator: 1, created_at: writtenAt },
      },
    ],
  }),
})
