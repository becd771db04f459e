import { about, type Cases, inPath, nobody, ownedByNobody, plain, type TenantCase } from './tenant-case.ts'

const byEmail = (key: string, ask: TenantCase['ask']) => about(`of-${key}@b.example`, ask, 'nobody@b.example')

/** Delighted's API, each address of which is there with `.json` too. */
const delighted: Cases = {
  'GET /v1/metrics': (_, { key }) => [about(`${key}-survey`, survey => ({ query: { survey } }))],
  'GET /v1/survey_responses': (mine, { key }) => [
    plain({ query: { survey: `${mine.key}-survey`, expand: 'person' } }),
    about(`${key}-customer`, person_id => ({ query: { survey: `${mine.key}-survey`, person_id } })),
    byEmail(key, person_email => ({ query: { survey: `${mine.key}-survey`, person_email } })),
  ],
  'POST /v1/survey_responses': (mine, { key }) => [
    about(`${key}-customer`, person => ({
      query: { survey: `${mine.key}-survey` },
      body: { person, score: 3 },
    })),
  ],
  'PUT /v1/survey_responses': (mine, { answer }) => [
    about(answer, id => ({ query: { survey: `${mine.key}-survey` }, body: { id, score: 3 } }), nobody),
  ],
  'GET /v1/people': (_, { key }) => [plain(), byEmail(key, email => ({ query: { email } }))],
  'POST /v1/people': (mine, { key }) => [
    byEmail(key, email => ({ query: { survey: `${mine.key}-survey` }, body: { email } })),
  ],
  'PUT /v1/people': (_, { key }) => [
    byEmail(key, email => ({ body: { email, name: 'Mine' } })),
    about(`${key}-customer`, id => ({ body: { id, name: 'Mine' } })),
  ],
  'DELETE /v1/people/:person/survey_requests/pending': (_, { key }) => [
    inPath('person', `email:of-${key}@b.example`),
    inPath('person', `${key}-customer`),
  ],
  'GET /v1/unsubscribes': () => [plain()],
  'POST /v1/unsubscribes': (_, { key }) => [byEmail(key, person_email => ({ body: { person_email } }))],
  'GET /v1/bounces': () => [plain()],
}

/** One question of each is enough there, because the same code replies. */
const inJson = ([route, cases]: [string, Cases[string]]): [string, Cases[string]] => [
  `${route}.:format`,
  (mine, theirs) =>
    cases(mine, theirs)
      .slice(0, 1)
      .map(({ ask, ...names }) => ({
        ...names,
        ask: name => {
          const asked = ask(name)
          return { ...asked, params: { ...asked.params, format: 'json' } }
        },
      })),
]

export const delightedCases: Cases = {
  ...delighted,
  ...Object.fromEntries(Object.entries(delighted).map(inJson)),
  'GET /v1/survey_responses/:response': (mine, { answer }) => [
    about(
      answer,
      response => ({ params: { response }, query: { survey: `${mine.key}-survey`, expand: 'person' } }),
      nobody,
    ),
  ],
  'PUT /v1/survey_responses/:response': (mine, { answer }) => [
    about(
      answer,
      response => ({ params: { response }, query: { survey: `${mine.key}-survey` }, body: { score: 3 } }),
      nobody,
    ),
  ],
  'GET /v1/autopilot/*': ownedByNobody,
  'POST /v1/autopilot/*': ownedByNobody,
  'DELETE /v1/autopilot/*': ownedByNobody,
  'DELETE /v1/people/:person': (_, { key }) => [
    inPath('person', `email:of-${key}@b.example`),
    inPath('person', `${key}-customer`),
  ],
}
