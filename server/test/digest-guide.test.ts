import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mailText } from '../src/domain/messages/mail-text.ts'
import { createSpeech } from '../src/domain/messages/speech.ts'
import { writeMessage } from '../src/domain/messages/write-message.ts'
import { digest } from './support/message-facts.ts'
import { blocksOf, runCurl } from './support/run-curl.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

const guide = readFileSync(new URL('../../docs/digest.md', import.meta.url), 'utf8')

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
  await server.answer(npsAnswer({ id: freshId(), answers: { recommend: 2 } }))
})
afterAll(async () => await server.close())

test('shows a digest as it is written', () => {
  const speech = createSpeech('en', { timeZone: 'Europe/Berlin', calendar: 'gregorian' })
  const plain = (text: string) => text.replace(/[\u2009\u00A0\u202F]/g, ' ')
  const [example] = blocksOf(guide, 'text')
  expect(plain(mailText(writeMessage(digest, speech), null))).toContain(plain(example as string))
})

test('has commands that do what they say', async () => {
  const [overview, waiting] = blocksOf(guide, 'sh') as [string, string]
  const run = async (command: string) => await runCurl(server, command, { SITE_SECRET: server.key })
  expect(await run(overview)).toMatchObject({
    status: 200,
    body: { days: 28, current: { from: '2026-04-06', to: '2026-05-03' }, compare: 'previous' },
  })
  expect(await run(waiting)).toMatchObject({
    status: 200,
    body: { responses: [{ measures: [{ band: 'negative', rating: 2 }] }] },
  })
})
