import type { Day } from '@touchline/shared/calendar.ts'
import { parseDay } from '@touchline/shared/calendar.ts'
import type { AnswerInput } from '@touchline/shared/contract/answer.ts'
import { buildDigest } from '../../src/domain/digest/build-digest.ts'
import type { Digest } from '../../src/domain/messages/facts.ts'
import { indexAll } from '../../src/jobs/index-comments.ts'
import { freshId, npsAnswer, type TestServer } from './test-server.ts'

/** Adds a touchpoint with a live survey that asks for a rating and for words. */
export async function addCsatSurvey({ call }: TestServer, key: string, name: string): Promise<void> {
  await call('POST', '/v1/touchpoints', { key, name, stage: 'receive', metric: 'csat' })
  await call('POST', '/v1/surveys', {
    ...{ key: `${key}-csat`, name: `After ${name}`, status: 'live' },
    definition: {
      kind: 'transactional',
      touchpoint: key,
      questions: [
        { id: 'happy', type: 'rating', metric: 'csat', text: 'Are you satisfied?' },
        { id: 'why', type: 'comment', text: 'Why?' },
      ],
    },
  })
}

export const csat = (touchpoint: string, happy: number, why?: string): Partial<AnswerInput> => ({
  survey: `${touchpoint}-csat`,
  answers: { happy, ...(why !== undefined && { why }) },
})

/** Lets so many answer in the middle of a day. Returns their ids. */
export async function answerOn(
  server: TestServer,
  date: string,
  ...answers: Partial<AnswerInput>[]
): Promise<string[]> {
  server.clock.now = Date.parse(`${date}T10:00:00Z`)
  return await Promise.all(
    answers.map(async answer => {
      const id = freshId()
      const { status, body } = await server.answer(npsAnswer({ id, ...answer }))
      if (status !== 202) throw new Error(JSON.stringify(body))
      return id
    }),
  )
}

export const times = <Thing>(count: number, thing: Thing): Thing[] =>
  Array.from({ length: count }, () => thing)

const publicUrl = 'https://feedback.shop.example'

/** What is told on a Monday, an hour after the digest is due in Berlin. */
export async function digestOn(
  { app, clock }: TestServer,
  date: string,
  now = `${date}T07:00:00Z`,
): Promise<Digest | undefined> {
  clock.now = Date.parse(now)
  const { store, directories } = app.deps
  await indexAll(store, { isOver: () => false, onError }, async () => {})
  return await buildDigest(
    { store, now: () => clock.now, publicUrl },
    await directories.getFresh('shop'),
    parseDay(date) as Day,
  )
}

const onError = (error: unknown) => {
  throw error
}
