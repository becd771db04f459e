import { freshId } from '../test/support/test-server.ts'
import { delightedCases } from './delighted-cases.ts'
import {
  about,
  answerTo,
  type Cases,
  inPath,
  markOf,
  nobody,
  ownedByNobody,
  plain,
  previewOf,
  surveyOf,
} from './tenant-case.ts'

const newTheme = (key: string) => ({ key, name: 'Mine', words: { en: ['words'] } })
const newPlace = (key: string) => ({ key, name: 'Mine', stage: 'buy', metric: 'nps' })
const inQuarantine = (action: string, id: string, nothing = nobody) =>
  about(id, name => ({ body: { action, ids: [name] } }), nothing)

const noToken = 'x'.repeat(32)
const unsubscribeOf = ({ id, account }: { id: number; account: string }) =>
  about(
    `${id}.${account}.${noToken}`,
    link => ({ params: { link, subscription: 'messages' } }),
    `999.nobody.${noToken}`,
  )

const ofResponse = (id: string, body?: object) =>
  about(id, response => ({ params: { response }, ...(body && { body }) }), nobody)
const selectionsOf = (key: string) => [
  about(`${key}-touchpoint`, touchpoint => ({ query: { touchpoint } })),
  about(`${key}-survey`, survey => ({ query: { survey } })),
  about(`${key}-filter`, filter => ({ query: { filter } })),
  about(`${key}-customer`, customer => ({ query: { customer } })),
  about(`Mail ${markOf(key)}`, email => ({ query: { email } })),
  about(`Tag ${markOf(key)}`, tag => ({ query: { tag } })),
  about(`Somebody ${markOf(key)}`, by => ({ query: { handled_by: by } })),
]

/** For every route how to ask about the things of the other site. Whoever adds a route adds its line here. */
export const tenantCases: Cases = {
  'GET /livez': ownedByNobody,
  'GET /readyz': ownedByNobody,
  'GET /metrics': ownedByNobody,
  'GET /openapi.json': ownedByNobody,

  // Public: whoever knows a site's key may load its script and send to it, but nothing leads from there to another site.
  'GET /w/:site.js': ({ key: site }) => [plain({ params: { site } })],
  'GET /w/:site/:file': ({ key: site }, { key }) => [
    about(`${key}-survey`, name => ({ params: { site, file: `${name}.1.en.build.js` } })),
  ],
  'POST /v1/answers': ({ key: site }, { key }) => [
    about(`${key}-survey`, survey => ({ body: answerTo(site, freshId(), { survey }) })),
    about(`${key}-touchpoint`, touchpoint => ({ body: answerTo(site, freshId(), { touchpoint }) })),
    about(`${key}-customer`, id => ({ body: answerTo(site, freshId(), { customer: { id } }) })),
  ],
  'POST /v1/impressions': ({ key: site }, { key }) => [
    about(`${key}-survey`, survey => ({ body: { site, id: freshId(), survey, version: 1, event: 'shown' } })),
  ],
  // Whoever has the token may end what it is for; whoever knows all but the token learns nothing.
  'GET /unsubscribe/:link/:subscription': (_, theirs) => [unsubscribeOf(theirs)],
  'POST /unsubscribe/:link/:subscription': (_, theirs) => [unsubscribeOf(theirs)],
  'POST /v1/losses': ({ key: site }) => [plain({ body: { site, answers: 1 } })],

  'GET /v1/trends': (_, { key }) => [
    plain(),
    about(`${key}-touchpoint`, touchpoint => ({ query: { touchpoint } })),
    about(`${key}-survey`, survey => ({ query: { survey } })),
  ],
  'GET /v1/trends.csv': (_, { key }) => [
    plain(),
    about(`${key}-touchpoint`, touchpoint => ({ query: { touchpoint } })),
  ],

  'GET /v1/overview': () => [plain()],
  'GET /v1/overview.csv': () => [plain()],
  'GET /v1/alerts': () => [plain()],
  'POST /v1/alerts/:alert/acknowledge': (_, { alert }) => [
    about(alert, name => ({ params: { alert: name } }), '999'),
  ],

  'GET /v1/comments': (_, { key }) => [
    plain(),
    plain({ query: { search: 'words' } }),
    plain({ query: { search: 'word' } }),
    about(`${key}-touchpoint`, touchpoint => ({ query: { touchpoint } })),
    about(`${key}-survey`, survey => ({ query: { survey } })),
    plain({ query: { cursor: '9007199254740991' } }),
  ],
  'GET /v1/terms': (_, { key }) => [
    plain(),
    about(`${key}-touchpoint`, touchpoint => ({ query: { touchpoint } })),
  ],
  'GET /v1/terms/rising': (_, { key }) => [
    plain(),
    about(`${key}-survey`, survey => ({ query: { survey } })),
  ],
  'GET /v1/themes': () => [plain()],
  'POST /v1/themes': (_, { key }) => [about(`${key}-spare`, name => ({ body: newTheme(name) }), 'fresh')],
  'GET /v1/themes/trend': (_, { key }) => [
    plain(),
    about(`${key}-touchpoint`, touchpoint => ({ query: { touchpoint } })),
  ],
  'GET /v1/themes/:theme': (_, { key }) => [inPath('theme', `${key}-theme`)],
  'PATCH /v1/themes/:theme': (_, { key }) => [inPath('theme', `${key}-theme`, { name: 'Mine' })],
  'DELETE /v1/themes/:theme': (_, { key }) => [inPath('theme', `${key}-theme`)],

  'GET /v1/live': () => [plain()],

  'GET /v1/responses': (_, { key, answer }) => [
    plain(),
    ...selectionsOf(key),
    about(answer, id => ({ query: { cursor: `t.9999999999999.${id}` } }), nobody),
    plain({ query: { order: 'updated' } }),
    plain({ query: { order: 'updated', cursor: 'e.0.0' } }),
  ],
  'GET /v1/responses.csv': (_, { key }) => [plain(), ...selectionsOf(key)],
  'GET /v1/responses.ndjson': (_, { key }) => [plain(), ...selectionsOf(key)],
  'GET /v1/responses/count': (_, { key }) => [plain(), ...selectionsOf(key)],
  'GET /v1/responses/:response': (_, { answer }) => [ofResponse(answer)],
  'PATCH /v1/responses/:response': (_, { answer }) => [ofResponse(answer, { handled_by: 'Mine' })],
  'POST /v1/responses/bulk': (_, { key, answer }) => [
    about(answer, id => ({ body: { ids: [id], change: { add_tags: ['mine'] } } }), nobody),
    about(`${key}-filter`, filter => ({ body: { filter, change: { add_tags: ['mine'] } } })),
    plain({ body: { where: { state: ['counted', 'quarantined'] }, change: { tags: ['mine'] } } }),
  ],
  'GET /v1/responses/:response/notes': (_, { answer }) => [ofResponse(answer)],
  'POST /v1/responses/:response/notes': (_, { answer }) => [ofResponse(answer, { text: 'Mine' })],
  'DELETE /v1/responses/:response/notes/:note': (_, { answer }) => [
    about(answer, response => ({ params: { response, note: '1' } }), nobody),
  ],

  'GET /v1/filters': () => [plain()],
  'POST /v1/filters': (_, { key }) => [
    about(`${key}-spare`, name => ({ body: { key: name, name: 'Mine', query: {} } }), 'fresh'),
    about(`${key}-survey`, survey => ({ body: { key: 'mine', name: 'Mine', query: { survey: [survey] } } })),
  ],
  'GET /v1/filters/:filter': (_, { key }) => [inPath('filter', `${key}-filter`)],
  'PATCH /v1/filters/:filter': (_, { key }) => [inPath('filter', `${key}-filter`, { name: 'Mine' })],
  'DELETE /v1/filters/:filter': (_, { key }) => [inPath('filter', `${key}-filter`)],

  'GET /v1/sites': () => [plain()],
  'POST /v1/sites': (_, { key }) => [about(key, name => ({ body: { key: name, name: 'Mine' } }))],
  'GET /v1/sites/:site': (_, { key }) => [inPath('site', key)],
  'GET /v1/sites/:site/installation': (_, { key }) => [inPath('site', key)],
  'PATCH /v1/sites/:site': (_, { key }) => [inPath('site', key, { name: 'Mine' })],
  'DELETE /v1/sites/:site': (_, { key }) => [inPath('site', key)],

  'GET /v1/keys': () => [plain()],
  'POST /v1/keys': () => [plain({ body: { name: 'Another' } })],
  'DELETE /v1/keys/:prefix': (_, { prefix }) => [inPath('prefix', prefix)],

  // What somebody does for themselves belongs to no site; a key does not sign in.
  'POST /v1/login': (_, { key }) => [
    about(`of-${key}@a.example`, email => ({ body: { email, password: 'wrong' } }), 'nobody@a.example'),
  ],
  'GET /v1/sign-in': ownedByNobody,
  'POST /v1/logout': ownedByNobody,
  'GET /v1/account': ownedByNobody,
  'PATCH /v1/account': () => [plain({ body: { name: 'Mine' } })],
  'GET /v1/members': () => [plain()],
  'PATCH /v1/members/:account': (_, { account }) => [inPath('account', account, { role: 'viewer' })],
  'DELETE /v1/members/:account': (_, { account }) => [inPath('account', account)],
  'POST /v1/members/:account/password-reset': (_, { account }) => [inPath('account', account)],
  'GET /v1/invitations': () => [plain()],
  'POST /v1/invitations': () => [plain({ body: { role: 'viewer' } })],
  'DELETE /v1/invitations/:invitation': (_, { invitation }) => [inPath('invitation', invitation)],
  // Whoever has the token may take what it offers; nobody else learns of it.
  'POST /v1/invitations/read': (_, { invitation }) => [about(invitation, token => ({ body: { token } }))],
  'POST /v1/invitations/accept': (_, { invitation }) => [
    about(invitation, token => ({
      body: { token, email: 'mine@a.example', name: 'Mine', password: 'four words are enough' },
    })),
  ],
  'POST /v1/password-resets/request': (_, { key }) => [
    about(`of-${key}@a.example`, email => ({ body: { email } }), 'nobody@a.example'),
  ],
  'POST /v1/password-resets/read': (_, { account }) => [about(account, token => ({ body: { token } }))],
  'POST /v1/password-resets/use': (_, { account }) => [
    about(account, token => ({ body: { token, password: 'four words are enough' } })),
  ],

  'GET /v1/identity-keys': () => [plain()],
  'POST /v1/identity-keys': () => [plain({ body: { algorithm: 'HS256' } })],
  'DELETE /v1/identity-keys/:id': (_, { identityKey }) => [inPath('id', identityKey)],

  'GET /v1/quarantine': (_, { key, doubted }) => [
    plain(),
    about(`${key}-touchpoint`, touchpoint => ({ query: { touchpoint } })),
    about(doubted, id => ({ query: { cursor: `9999999999999.${id}` } }), nobody),
  ],
  'POST /v1/quarantine': (_, { key, answer, doubted }) => [
    inQuarantine('release', answer),
    inQuarantine('release', doubted),
    inQuarantine('discard', doubted),
    about(`${key}-touchpoint`, touchpoint => ({ body: { action: 'discard', all: true, touchpoint } })),
    plain({ body: { action: 'discard', all: true } }),
  ],

  'GET /v1/touchpoints': () => [plain()],
  'POST /v1/touchpoints': (_, { key }) => [
    about(`${key}-spare`, name => ({ body: newPlace(name) }), 'fresh'),
  ],
  'GET /v1/touchpoints/:touchpoint': (_, { key }) => [inPath('touchpoint', `${key}-touchpoint`)],
  'PATCH /v1/touchpoints/:touchpoint': (_, { key }) => [
    inPath('touchpoint', `${key}-touchpoint`, { name: 'Mine' }),
  ],
  'DELETE /v1/touchpoints/:touchpoint': (_, { key }) => [inPath('touchpoint', `${key}-touchpoint`)],

  'GET /v1/surveys': () => [plain()],
  'POST /v1/surveys': (mine, { key }) => [
    about(`${key}-touchpoint`, place => ({ body: surveyOf('mine', place) })),
    about(`${key}-spare`, name => ({ body: surveyOf(name, `${mine.key}-touchpoint`) }), 'fresh'),
  ],
  'POST /v1/surveys/preview': (mine, { key }) => [
    about(`${key}-touchpoint`, place => ({ body: previewOf('mine', place) })),
    about(`${key}-survey`, name => ({ body: previewOf(name, `${mine.key}-touchpoint`) })),
  ],
  'GET /v1/surveys/:survey': (_, { key }) => [inPath('survey', `${key}-survey`)],
  'GET /v1/surveys/:survey/versions': (_, { key }) => [inPath('survey', `${key}-survey`)],
  'PATCH /v1/surveys/:survey': (mine, { key }) => [
    inPath('survey', `${key}-survey`, { status: 'ended' }),
    about(`${key}-touchpoint`, place => ({
      params: { survey: `${mine.key}-spare` },
      body: { definition: surveyOf('mine', place).definition },
    })),
  ],
  'DELETE /v1/surveys/:survey': (_, { key }) => [inPath('survey', `${key}-survey`)],

  'GET /v1/imports': () => [plain()],
  'POST /v1/imports': () => [plain({ body: { score: 9, date: '2014-01-01' } })],
  'GET /v1/imports/:import': (_, { run }) => [about(run, name => ({ params: { import: name } }), '999')],
  'GET /v1/imports/:import/refused': (_, { run }) => [
    about(run, name => ({ params: { import: name } }), '999'),
  ],
  'POST /v1/imports/:import/content': (_, { run }) => [
    about(run, name => ({ params: { import: name }, query: { offset: '0' }, body: {} }), '999'),
  ],
  'POST /v1/imports/:import/start': (mine, { run, key }) => [
    about(
      run,
      name => ({ params: { import: name }, body: { dry_run: true, survey: `${mine.key}-survey` } }),
      '999',
    ),
    about(`${key}-survey`, survey => ({ params: { import: mine.run }, body: { dry_run: true, survey } })),
    about(`${key}-mapping`, mapping_name => ({
      params: { import: mine.run },
      body: { dry_run: true, survey: `${mine.key}-survey`, mapping_name },
    })),
  ],
  'PATCH /v1/imports/:import': (_, { run }) => [
    about(run, name => ({ params: { import: name }, body: { is_counted: false } }), '999'),
  ],
  'DELETE /v1/imports/:import': (_, { run }) => [about(run, name => ({ params: { import: name } }), '999')],
  'GET /v1/import-mappings': () => [plain()],
  'PUT /v1/import-mappings/:mapping_name': (_, { key }) => [inPath('mapping_name', `${key}-mapping`, {})],
  'DELETE /v1/import-mappings/:mapping_name': (_, { key }) => [inPath('mapping_name', `${key}-mapping`)],

  'GET /v1/webhooks': () => [plain()],
  'POST /v1/webhooks': () => [plain({ body: { url: 'https://mine.example/' } })],
  'GET /v1/webhooks/:webhook': (_, { webhook }) => [inPath('webhook', webhook)],
  'PATCH /v1/webhooks/:webhook': (_, { webhook }) => [inPath('webhook', webhook, { name: 'Mine' })],
  'DELETE /v1/webhooks/:webhook': (_, { webhook }) => [inPath('webhook', webhook)],
  'POST /v1/webhooks/:webhook/rotate': (_, { webhook }) => [inPath('webhook', webhook)],
  'POST /v1/webhooks/:webhook/test': (_, { webhook }) => [inPath('webhook', webhook)],
  'GET /v1/deliveries': (_, { webhook, answer }) => [
    plain(),
    about(webhook, name => ({ query: { receiver: name } })),
    about(answer, response => ({ query: { response } }), nobody),
    plain({ query: { cursor: '999999999999999.0.x' } }),
  ],
  'GET /v1/deliveries/:delivery': (_, { delivery }) => [inPath('delivery', delivery)],
  'POST /v1/deliveries/:delivery/replay': (_, { delivery }) => [inPath('delivery', delivery)],
  'POST /v1/deliveries/replay': (_, { webhook, delivery }) => [
    plain({ body: { state: ['delivered', 'given_up', 'dropped'] } }),
    about(webhook, name => ({ body: { receiver: name } })),
    about(delivery, id => ({ body: { ids: [id] } })),
  ],

  'GET /v1/recipients': () => [plain()],
  'POST /v1/recipients': () => [
    plain({ body: { kind: 'slack', name: 'Mine', url: 'https://mine.example/' } }),
  ],
  'GET /v1/recipients/:recipient': (_, { chat, account }) => [
    inPath('recipient', chat),
    inPath('recipient', account),
  ],
  'PATCH /v1/recipients/:recipient': (_, { chat, account }) => [
    inPath('recipient', chat, { digest: true }),
    inPath('recipient', account, { digest: true }),
  ],
  'DELETE /v1/recipients/:recipient': (_, { chat }) => [inPath('recipient', chat)],
  'POST /v1/recipients/:recipient/test': (_, { chat }) => [inPath('recipient', chat)],
  'GET /v1/rules': () => [plain()],
  'POST /v1/rules': (_, { chat, account, key }) => [
    about(chat, id => ({ body: { event: 'response.created', tell: [id] } })),
    about(account, id => ({ body: { event: 'response.created', tell: [id] } })),
    about(`${key}-touchpoint`, name => ({
      body: { event: 'response.created', touchpoints: [name], tell_owner: true },
    })),
  ],
  'GET /v1/rules/:rule': (_, { rule }) => [inPath('rule', rule)],
  'PATCH /v1/rules/:rule': (_, { rule }) => [inPath('rule', rule, { name: 'Mine' })],
  'DELETE /v1/rules/:rule': (_, { rule }) => [inPath('rule', rule)],
  'POST /v1/rules/dry-run': (_, { chat }) => [
    plain({ body: {} }),
    about(chat, id => ({ body: { rules: [{ event: 'response.created', tell: [id] }] } })),
  ],

  'POST /v1/erasures': (_, { key, answer, doubted }) => [
    about(`${key}-customer`, customer => ({ body: { customer } })),
    about(answer, response => ({ body: { response } }), nobody),
    about(doubted, response => ({ body: { response } }), nobody),
  ],
  'POST /v1/exports': (_, { key }) => [about(`${key}-customer`, customer => ({ body: { customer } }))],
  'GET /v1/audit': () => [plain()],

  ...delightedCases,
}
