import { Notice } from '../../parts/Notice.tsx'
import { useDates } from '../../texts/dates.ts'
import { useSpeech } from '../../texts/speech.tsx'
import { useHasArrived } from '../deliveries/deliveries.ts'
import type { Recipient } from './recipients.ts'

/** One word for whether somebody is told. */
export function RecipientState({
  recipient: { id, is_active, failing_since, kind },
  sendsMail,
}: {
  recipient: Recipient
  sendsMail: boolean
}) {
  const { texts } = useSpeech()
  const hasArrived = useHasArrived(id)
  if (is_active && kind === 'mail' && !sendsMail) return null
  if (is_active && failing_since === null && !hasArrived)
    return hasArrived === false && <span class="tag telling-state">{texts.telling.undelivered}</span>
  const state = is_active ? (failing_since === null ? 'works' : 'fails') : 'off'
  return <span class={`tag telling-state ${state}`}>{texts.telling.recipients.states[state]}</span>
}

/** Why somebody is not told, and what helps. */
export function RecipientTrouble({ recipient }: { recipient: Recipient }) {
  const { texts, say } = useSpeech()
  const dates = useDates()
  const { is_active, disabled_because, failing_since } = recipient
  const words = texts.telling.recipients
  if (!is_active && (disabled_because === 'asked' || disabled_because === 'unsubscribed'))
    return <p class="hint">{words.off_because[disabled_because]}</p>
  if (!is_active) return <Notice kind="warning">{words.off_because[disabled_because ?? 'asked']}</Notice>
  if (failing_since === null) return null
  return <Notice kind="warning">{say(words.failing_since, { date: dates.dayAndTime(failing_since) })}</Notice>
}
