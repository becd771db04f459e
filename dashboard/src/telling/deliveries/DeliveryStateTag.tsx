import { useSpeech } from '../../texts/speech.tsx'
import type { DeliveryState } from './deliveries.ts'

const looks = { waiting: 'rests', delivered: 'works', given_up: 'fails', dropped: 'off' } as const

/** What has become of a delivery, in one word. */
export function DeliveryStateTag({ state }: { state: DeliveryState }) {
  const { texts } = useSpeech()
  return <span class={`tag telling-state ${looks[state]}`}>{texts.telling.deliveries.states[state]}</span>
}
