import { useQuery, useQueryClient } from '@tanstack/preact-query'
import type { askedEvents } from '@touchline/shared/contract/event.ts'
import { api, ask, type Reply } from '../../api.ts'
import { useMay, useSite } from '../../session/site.tsx'

export type Webhook = Reply<'/v1/webhooks'>[number]
export type EventName = (typeof askedEvents)[number]

/** What one may be told of, by what it is about. */
export const eventGroups = {
  responses: ['response.created', 'response.updated', 'response.negative', 'response.erased'],
  alerts: ['alert.raised', 'alert.resolved'],
  surveys: ['survey.created', 'survey.changed', 'survey.started', 'survey.paused', 'survey.ended'],
} as const satisfies Record<string, readonly EventName[]>

export const allEvents: readonly EventName[] = Object.values(eventGroups).flat()

/** The webhooks of the site, which only owners may know. */
export function useWebhooks() {
  const { key } = useSite()
  const { administer } = useMay()
  return useQuery({
    queryKey: ['webhooks', key],
    queryFn: () => ask(api.GET('/v1/webhooks', { params: { query: { site: key } } })),
    enabled: administer,
  })
}

/** Lets the pages ask anew after a webhook was changed, or something was sent to it. */
export function useWebhooksChanged(): () => Promise<void> {
  const client = useQueryClient()
  return async () => {
    await client.invalidateQueries({ queryKey: ['webhooks'] })
    void client.invalidateQueries({ queryKey: ['deliveries'] })
  }
}

/** What people call a webhook: its name, else the host that it leads to. */
export const nameOf = ({ name, url }: Pick<Webhook, 'name' | 'url'>): string =>
  name === '' && URL.canParse(url) ? new URL(url).host : name || url
