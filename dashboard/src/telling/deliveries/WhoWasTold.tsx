import { useMay, useSite } from '../../session/site.tsx'
import { useSpeech } from '../../texts/speech.tsx'

/** The way from a response to what was sent of it, for owners. */
export function WhoWasTold({ response }: { response: string }) {
  const { texts } = useSpeech()
  const { at } = useSite()
  const { administer } = useMay()
  if (!administer) return null
  return (
    <a href={`${at('settings/webhooks/deliveries')}?${new URLSearchParams({ response })}`}>
      {texts.telling.deliveries.of_response_link}
    </a>
  )
}
