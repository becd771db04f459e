import { useQuery } from '@tanstack/preact-query'
import { useMay, useSite } from '../../session/site.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { webhooksQuery } from './webhooks.ts'

/** The way from a response to what webhooks were told of it; nothing where there is no webhook, or for whoever may not know them. */
export function ToldToWebhooks({ response }: { response: string }) {
  const { texts } = useSpeech()
  const { key, at } = useSite()
  const { administer } = useMay()
  // Whoever walks through responses needs no fresher word of it.
  const { data: webhooks = [] } = useQuery({
    ...webhooksQuery(key),
    enabled: administer,
    staleTime: 600_000,
  })
  if (webhooks.length === 0) return null
  return (
    <a href={`${at('settings/webhooks/deliveries')}?${new URLSearchParams({ response })}`}>
      {texts.telling.deliveries.of_response_link}
    </a>
  )
}
