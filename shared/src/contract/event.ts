import { z } from 'zod'
import { type EventType, eventTypes } from '../event-types.ts'
import { alert } from './alert.ts'
import { response } from './response.ts'
import { survey } from './survey.ts'
import { instant, uuid } from './text.ts'

const notAsked = ['test', 'response.unhandled', 'webhook.disabled', 'digest'] as const
type NotAsked = (typeof notAsked)[number]

/** What a webhook may ask to be told of; a test is told to whoever asks for it, and the rest to people. */
export const askedEvents = eventTypes.filter(
  (type): type is Exclude<EventType, NotAsked> => !(notAsked as readonly EventType[]).includes(type),
)

const told = <Type extends EventType, Data extends z.ZodType>(types: Type[], data: Data) =>
  z.object({
    type: z.enum(types as [Type, ...Type[]]),
    timestamp: instant.describe(
      'When it happened; when it is sent stands in the header `webhook-timestamp`.',
    ),
    version: z
      .literal(1)
      .describe(
        'Of the form of `data`. Fields may be added to a version; what changes otherwise is another version.',
      ),
    site: z.string().describe('The key of the site.'),
    data,
  })

/** Of an event whose response would make it larger than 20 kB. */
const shortened = z
  .literal(true)
  .optional()
  .describe(
    'The response is so long that its `answers`, `comments` and `notes` are left out here; `GET /v1/responses/{id}` has them.',
  )

export const responseEvent = told(
  ['response.created', 'response.updated', 'response.negative'],
  response.omit({ claim: true }),
).extend({ is_shortened: shortened })

export const erasedEvent = told(['response.erased'], z.object({ id: uuid }))
export const alertEvent = told(['alert.raised', 'alert.resolved'], alert)
export const surveyEvent = told(
  ['survey.created', 'survey.changed', 'survey.started', 'survey.paused', 'survey.ended'],
  survey.omit({ notices: true }),
)
export const testEvent = told(['test'], z.object({ webhook: z.string().describe('The id of the webhook.') }))

/** What is sent of any event. */
export const event = z.discriminatedUnion('type', [
  responseEvent,
  erasedEvent,
  alertEvent,
  surveyEvent,
  testEvent,
])
export type Event = z.infer<typeof event>
