import { askedEvents, type Event } from '@touchline/shared/contract/event.ts'

/** The name of the form of each event in the description of the API. */
const formOf = (type: Event['type']): string => {
  if (type === 'response.erased') return 'ErasedEvent'
  const [subject = ''] = type.split('.')
  return `${subject[0]?.toUpperCase()}${subject.slice(1)}Event`
}

const saysOf: Record<Event['type'], string> = {
  'response.created': 'Somebody has answered, or an answer was released from quarantine',
  'response.updated': 'A visitor, or your team, has changed something about a response',
  'response.negative':
    'The headline rating of a response is negative: told once, when it is given or becomes so',
  'response.erased': 'A response was erased; erase your copies',
  'alert.raised': 'A score has changed by more than chance',
  'alert.resolved': 'A score is as it was before',
  'survey.created': 'A survey was added',
  'survey.changed': 'The name, the questions or the retention of a survey have changed',
  'survey.started': 'A survey is live',
  'survey.paused': 'A survey is paused',
  'survey.ended': 'A survey has ended',
  test: 'Somebody tries the webhook',
}

const header = (name: string, description: string) => ({
  ...{ name, in: 'header', required: true, description },
  schema: { type: 'string' },
})

const headers = [
  header('webhook-id', 'Of one event to one webhook always the same, however often it is sent.'),
  header('webhook-timestamp', 'When it was sent, in Unix seconds.'),
  header(
    'webhook-signature',
    '`v1,` and HMAC-SHA256 of `id.timestamp.body` in base64, by the secret; several with blanks between them while a secret is replaced.',
  ),
]

/** What is sent to webhooks, as OpenAPI 3.1 describes it. */
export const toldEvents = Object.fromEntries(
  [...askedEvents, 'test' as const].map(type => [
    type,
    {
      post: {
        ...{ tags: ['Webhooks'], summary: saysOf[type], parameters: headers },
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: `#/components/schemas/${formOf(type)}` } } },
        },
        responses: {
          '2XX': { description: 'It has arrived.' },
          '410': { description: 'Nothing more is to be sent here.' },
          default: { description: 'It has not; it is tried again for three days.' },
        },
      },
    },
  ]),
)
