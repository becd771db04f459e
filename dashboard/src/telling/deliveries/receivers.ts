import { type Recipient, useRecipients } from '../recipients/recipients.ts'
import { nameOf, useWebhooks } from '../webhooks/webhooks.ts'
import type { Way } from './status-kind.ts'

/** Whom something is sent to: a program, a person or a chat. */
export interface Receiver {
  id: string
  name: string
  /** Is it a webhook, and no person and no chat? */
  isProgram: boolean
  way: Way
  is_active: boolean
  /** Until when nothing is sent there; null where nobody asked for that. */
  rests_until: string | null
}

export const wayTo = (kind: Recipient['kind']): Way => (kind === 'mail' ? 'mail' : 'http')

/** All whom the site sends anything to. */
export function useReceivers(): Receiver[] {
  const { data: webhooks = [] } = useWebhooks()
  const { data: told } = useRecipients()
  const people = told?.recipients ?? []
  return [
    ...webhooks.map(webhook => ({
      ...webhook,
      name: nameOf(webhook),
      isProgram: true,
      way: 'http' as const,
    })),
    ...people.map(({ id, name, is_active, kind }) => ({
      ...{ id, name, is_active, rests_until: null, isProgram: false },
      way: wayTo(kind),
    })),
  ]
}
