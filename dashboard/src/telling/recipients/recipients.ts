import { useQuery, useQueryClient } from '@tanstack/preact-query'
import type { Recipient } from '@touchline/shared/contract/recipient.ts'
import type { ChatKind } from '@touchline/shared/recipient-kinds.ts'
import { api, ask } from '../../api.ts'
import { useSite } from '../../session/site.tsx'

export type { Recipient }

/** The services whose incoming webhooks are told. Named here too, because the contract comes with the library that checks it. */
export const chatKinds = ['slack', 'teams', 'discord', 'mattermost'] as const satisfies readonly ChatKind[]

/** Why somebody gets nothing at present, whatever rules say; undefined where they do. */
export function silenceOf(
  { is_active, kind }: Pick<Recipient, 'is_active' | 'kind'>,
  sendsMail: boolean,
): 'off' | 'no_mail' | undefined {
  if (!is_active) return 'off'
  return kind === 'mail' && !sendsMail ? 'no_mail' : undefined
}

/** How it is asked whom a site tells of what happens, and whether it has a mail server. Who may only look sees themselves alone. */
export const recipientsQuery = (site: string) => ({
  queryKey: ['recipients', site],
  queryFn: () => ask(api.GET('/v1/recipients', { params: { query: { site } } })),
})

export function useRecipients() {
  const { key } = useSite()
  return useQuery(recipientsQuery(key))
}

/** Lets the pages ask anew after somebody was changed. */
export function useRecipientsChanged(): () => Promise<void> {
  const client = useQueryClient()
  return async () => {
    await client.invalidateQueries({ queryKey: ['recipients'] })
    // Quiet hours change what rules would have sent.
    void client.invalidateQueries({ queryKey: ['dry-run'] })
    void client.invalidateQueries({ queryKey: ['deliveries'] })
  }
}
