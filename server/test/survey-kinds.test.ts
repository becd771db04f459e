import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshId, openTestServer, type TestServer } from './support/test-server.ts'

const definition = {
  kind: 'transactional',
  touchpoint: 'support',
  questions: [
    { id: 'happy', type: 'rating', metric: 'csat', look: 'faces', points: 3, text: 'Happy?' },
    { id: 'thumb', type: 'rating', metric: 'csat', look: 'thumbs', text: 'Good?', required: false },
    {
      id: 'topic',
      type: 'choice',
      text: 'About what?',
      options: [
        { id: 'price', text: 'Price' },
        { id: 'other', text: 'Something else' },
      ],
    },
    {
      id: 'parts',
      type: 'choice',
      multiple: true,
      text: 'Which parts?',
      options: [
        { id: 'a', text: 'A' },
        { id: 'b', text: 'B' },
      ],
      ask_if: { question: 'topic', answers: ['other'] },
    },
    {
      id: 'why',
      type: 'comment',
      short: true,
      text: 'Why?',
      ask_if: { question: 'happy', bands: ['negative'] },
    },
    { id: 'mail', type: 'email', text: 'May we get in touch?' },
  ],
  thank_you_by_band: { negative: 'We are sorry.' },
  thank_you_link: { text: 'Review us', url: 'https://example.org/review' },
  look: { display: 'modal', accent: '#ffee00' },
}

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
  await server.call('POST', '/v1/touchpoints', {
    key: 'support',
    name: 'Support',
    stage: 'get-help',
    metric: 'csat',
  })
  await server.call('POST', '/v1/surveys', { key: 'all', name: 'All', status: 'live', definition })
})
afterAll(async () => await server.close())

const answer = async (answers: object) =>
  await server.answer({ site: 'shop', id: freshId(), survey: 'all', version: 1, answers })

test('keeps an answer to every kind of question', async () => {
  const answers = {
    happy: 3,
    thumb: 1,
    topic: 'other',
    parts: ['b', 'a'],
    why: 'Nice',
    mail: 'me@example.org',
  }
  expect(await answer(answers)).toMatchObject({ status: 202 })
  expect(await answer({ happy: 1, mail: 'yes' })).toMatchObject({ status: 202 })
})

test('never mixes ratings of different scales into one score', async () => {
  const seriesOf = async (query: string) =>
    (await server.call('GET', `/v1/trends?touchpoint=support${query}`)).body.series
  const faces = {
    scale: { min: 1, max: 3 },
    total: { count: 2, score: 50, commented: 1, histogram: { 1: 1, 2: 0, 3: 1 } },
  }
  const thumbs = { scale: { min: 0, max: 1 }, total: { count: 1, score: 100, histogram: { 0: 0, 1: 1 } } }
  expect(await seriesOf('')).toMatchObject([faces])
  expect(await seriesOf('&question=happy&question=thumb')).toMatchObject([faces, thumbs])
})

test.each([
  [{ happy: 4 }, 'answers.happy'],
  [{ happy: 2, thumb: 2 }, 'answers.thumb'],
  [{ happy: 2, topic: 'weather' }, 'answers.topic'],
  [{ happy: 2, topic: ['price'] }, 'answers.topic'],
  [{ happy: 2, parts: 'a' }, 'answers.parts'],
  [{ happy: 2, parts: ['a', 'a'] }, 'answers.parts'],
  [{ happy: 2, parts: ['a', 'c'] }, 'answers.parts'],
  [{ happy: 2, mail: 'nowhere' }, 'answers.mail'],
  [{ happy: 2, why: ['x'] }, 'answers.why'],
])('refuses %o and names the question', async (answers, field) => {
  expect(await answer(answers)).toMatchObject({ status: 400, body: { errors: [{ field }] } })
})

test('serves every word, the thanks and a look that can be read, in one file', async () => {
  const reply = await server.app.inject({ url: '/w/shop/all.1.de.b.js' })
  const file = new Function(reply.body.replace('export default', 'return'))()
  expect(file.questions).toMatchObject([
    {
      type: 'rating',
      names: ['Unzufrieden', expect.any(String), 'Zufrieden'],
      low: 'Unzufrieden',
      high: 'Zufrieden',
    },
    { type: 'rating', look: 'thumbs', names: [expect.any(String), expect.any(String)] },
    { type: 'choice', options: [{ id: 'price', text: 'Price' }, { id: 'other' }] },
    { type: 'choice', multiple: true, ask_if: { question: 'topic', answers: ['other'] } },
    { type: 'comment', short: true, about: 1, ask_if: { question: 'happy', answers: [1] } },
    { type: 'email', consent: expect.any(String) },
  ])
  expect(file.thanks).toMatchObject({ by_band: { negative: 'We are sorry.' }, link: { text: 'Review us' } })
  expect(file.questions[0].signs).toHaveLength(3)
  expect(file.look).toMatchObject({ display: 'modal', progress: true })
  expect(file.look.css).toContain('dialog')
  expect(file.look.css).toContain(':host([data-theme=dark])>*{--a:#ffee00;--on:#000000}')
  expect(file.look.css).not.toContain(':host>*{--a:#ffee00')
})

test('tells the owner which colour was mended', async () => {
  const { body } = await server.call('GET', '/v1/surveys/all')
  expect(body.notices[0]).toMatch(/#ffee00 can hardly be seen on the light card/)
})

test('tells the owner what may be overlooked or annoy', async () => {
  const rude = {
    kind: 'transactional',
    touchpoint: 'support',
    questions: [{ id: 'q', type: 'rating', metric: 'nps', text: '?' }],
    look: { display: 'modal' },
    targeting: { trigger: { on: 'exit' }, ask_again_days: 0 },
  }
  const { body } = await server.call('POST', '/v1/surveys', { key: 'rude', name: 'Rude', definition: rude })
  expect(body.notices).toEqual([
    expect.stringContaining('shown with metric=nps'),
    expect.stringContaining('about to leave'),
    expect.stringContaining('covers every page'),
    expect.stringContaining('again and again'),
  ])
  expect((await server.call('GET', '/v1/surveys')).body[1].notices).toHaveLength(4)
})

const question = { id: 'q', type: 'rating', metric: 'nps', text: '?' }
const comment = { id: 'c', type: 'comment', text: '?' }
test.each([
  [[{ ...question, ask_if: { question: 'q', bands: ['negative'] } }], 'definition.questions.0.type'],
  [
    [question, { ...comment, ask_if: { question: 'later', bands: ['negative'] } }],
    'definition.questions.1.ask_if.question',
  ],
  [[question, { ...comment, ask_if: { question: 'q' } }], 'definition.questions.1.ask_if'],
  [
    [question, comment, { ...comment, id: 'd', ask_if: { question: 'c', bands: ['negative'] } }],
    'definition.questions.2.ask_if.bands',
  ],
  [[{ ...question, points: 3 }], 'definition.questions.0.points'],
  [[{ ...question, metric: 'csat', look: 'thumbs', points: 5 }], 'definition.questions.0.points'],
  [[{ ...question, metric: 'csat', look: 'stars', points: 10 }], 'definition.questions.0.points'],
  [[{ ...question, metric: 'ces', points: 10 }], 'definition.questions.0.points'],
])('refuses questions that do not fit together and names the field (%#)', async (questions, field) => {
  const broken = { kind: 'transactional', touchpoint: 'support', questions }
  const { status, body } = await server.call('POST', '/v1/surveys', {
    key: 'b',
    name: 'B',
    definition: broken,
  })
  expect({ status, field: body.errors?.[0].field }).toEqual({ status: 400, field })
})

test('refuses an inline survey that has no place, and a logo of another host', async () => {
  const send = async (look: object) =>
    await server.call('POST', '/v1/surveys', { key: 'b', name: 'B', definition: { ...definition, look } })
  expect((await send({ display: 'inline' })).body.errors[0].field).toBe('definition.look.element')
  expect((await send({ logo: '//elsewhere.example/logo.svg' })).body.errors[0].field).toBe(
    'definition.look.logo',
  )
})

test('shows and counts ratings on the scales of other histories', async () => {
  const questions = [
    { id: 'ten', type: 'rating', metric: 'csat', points: 10, text: 'How was it?' },
    { id: 'effort', type: 'rating', metric: 'ces', points: 5, text: 'Was it easy?' },
  ]
  const wide = { kind: 'transactional', touchpoint: 'support', questions }
  await server.call('POST', '/v1/surveys', { key: 'wide', name: 'Wide', status: 'live', definition: wide })
  const send = async (answers: object) =>
    await server.answer({ site: 'shop', id: freshId(), survey: 'wide', version: 1, answers })
  expect((await send({ ten: 10, effort: 5 })).body.status).toBe('created')
  expect((await send({ ten: 5 })).body.status).toBe('created')
  expect((await send({ ten: 11 })).body.detail).toContain('from 1 to 10')
  expect((await send({ ten: 1, effort: 6 })).body.detail).toContain('from 1 to 5')
  const { series } = (await server.call('GET', '/v1/trends?survey=wide&metric=csat')).body
  const last = series[0].buckets.at(-1)
  expect([series[0].scale, last.negative, last.neutral, last.positive, last.score]).toEqual([
    { min: 1, max: 10 },
    ...[1, 0, 1, 50],
  ])
  const file = await server.app.inject('/w/shop/wide.1.en.build.js')
  expect(file.body).toContain('repeat(5,1fr)')
})
