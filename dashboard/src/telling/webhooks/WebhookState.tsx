import { Notice } from '../../parts/Notice.tsx'
import { useDates } from '../../texts/dates.ts'
import { useSpeech } from '../../texts/speech.tsx'
import { useHasArrived } from '../deliveries/deliveries.ts'
import type { Webhook } from './webhooks.ts'

type State = 'undelivered' | 'works' | 'fails' | 'rests' | 'off'

const stateOf = ({ is_active, failing_since, rests_until }: Webhook, hasArrived: boolean): State => {
  if (!is_active) return 'off'
  if (rests_until !== null) return 'rests'
  if (failing_since !== null) return 'fails'
  return hasArrived ? 'works' : 'undelivered'
}

/** One word for how a webhook does. */
export function WebhookState({ webhook }: { webhook: Webhook }) {
  const { texts } = useSpeech()
  const hasArrived = useHasArrived(webhook.id)
  if (hasArrived === undefined) return null
  const state = stateOf(webhook, hasArrived)
  const words = texts.telling
  return (
    <span class={`tag telling-state ${state}`}>
      {state === 'undelivered' ? words.undelivered : words.webhooks.states[state]}
    </span>
  )
}

/** What is to be known of a webhook that does not simply work, and what helps. */
export function WebhookTrouble({ webhook }: { webhook: Webhook }) {
  const { texts, say } = useSpeech()
  const dates = useDates()
  const { disabled_because, disabled_at, failing_since, rests_until } = webhook
  const words = texts.telling.webhooks
  const when = (instant: string | null) => ({ date: instant === null ? '' : dates.dayAndTime(instant) })
  if (!webhook.is_active) {
    const sentence = say(words.off_because[disabled_because ?? 'asked'], when(disabled_at))
    if (disabled_because === 'asked') return <p class="hint">{sentence}</p>
    return (
      <Notice kind="warning">
        <p>{sentence}</p>
        <p>{words.off_remedy}</p>
      </Notice>
    )
  }
  if (rests_until === null && failing_since === null) return null
  return (
    <Notice kind="warning">
      {failing_since !== null && <p>{say(words.failing_since, when(failing_since))}</p>}
      {rests_until !== null && <p>{say(words.rests_until, when(rests_until))}</p>}
    </Notice>
  )
}
