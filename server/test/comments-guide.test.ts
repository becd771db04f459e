import { readFileSync } from 'node:fs'
import { mostLetters } from '@touchline/shared/comments/terms.ts'
import { commentsQuery } from '@touchline/shared/contract/comment.ts'
import { mostThemes, mostThemeWords } from '@touchline/shared/contract/theme.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mostOfEachTime } from '../src/domain/comments/build-rising.ts'
import { mostRead } from '../src/domain/comments/read-comments.ts'
import { indexAll } from '../src/jobs/index-comments.ts'
import { blocksOf, runCurl } from './support/run-curl.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

const guide = readFileSync(new URL('../../docs/comments.md', import.meta.url), 'utf8')

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
  for (const why of ['A late delivery', 'late again', 'all is well'])
    await server.answer(npsAnswer({ id: freshId(), locale: 'en', answers: { recommend: 2, why } }))
  const onError = (error: unknown) => {
    throw error
  }
  await indexAll(server.app.deps.store, { isOver: () => false, onError }, async () => {})
})
afterAll(async () => await server.close())

test('has commands that do what they say', async () => {
  const commands = blocksOf(guide, 'sh')
  const replies = []
  for (const command of commands) replies.push(await runCurl(server, command, { SITE_SECRET: server.key }))
  expect(replies).toMatchObject([
    {
      status: 200,
      body: { comments: [{ texts: [{ text: 'A late delivery' }], band: 'negative' }], next: null },
    },
    { status: 200, body: { comments: 3, sides: { negative: 3 } } },
    { status: 200, body: { days: 28, terms: [] } },
    { status: 201, body: { key: 'delivery' } },
    {
      status: 200,
      body: { every: 'month', themes: [{ key: 'delivery', total: { count: 2, comments: 3 } }] },
    },
  ])
})

test('names every parameter and every bound', () => {
  for (const name of Object.keys(commentsQuery.shape)) expect(guide).toContain(`\`${name}\``)
  expect(guide).toContain(`A site has ${mostThemes} themes at most, each with ${mostThemeWords} words`)
  expect(guide).toContain(`of each its first ${mostLetters.toLocaleString('en')} letters`)
  expect(guide).toContain(`at most ${mostOfEachTime.toLocaleString('en')} comments are read`)
  expect(guide).toContain(`At most ${mostRead.toLocaleString('en')} comments are read`)
})
