import { useEffect } from 'preact/hooks'
import { Notice } from '../../parts/Notice.tsx'
import { useMay, useSite } from '../../session/site.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { type Delivery, useDelivery } from '../deliveries/deliveries.ts'
import type { Way } from '../deliveries/status-kind.ts'
import { useAttemptWords } from '../deliveries/use-attempt-words.ts'

/** What has become of a test, as soon as that is known. */
export function TestOutcome({
  delivery: id,
  way,
  onKnown,
}: {
  delivery: string
  way: Way
  onKnown: () => Promise<void>
}) {
  const { texts } = useSpeech()
  const { at } = useSite()
  const { administer } = useMay()
  const { data, error } = useDelivery(id)
  const tries = data?.log.length ?? 0
  useEffect(() => {
    // What becomes of a test says how a receiver does.
    if (tries > 0) void onKnown()
  }, [tries])
  if (error) return null
  if (!data || (tries === 0 && data.state === 'waiting'))
    return (
      <p class="hint" role="status">
        {texts.telling.webhooks.test_on_its_way}
      </p>
    )
  return (
    <Notice kind={data.state === 'delivered' ? 'good' : 'warning'}>
      <Outcome delivery={data} way={way} />
      {administer && (
        <a href={`${at('settings/webhooks/deliveries')}?delivery=${encodeURIComponent(id)}`}>
          {texts.telling.webhooks.test_look}
        </a>
      )}
    </Notice>
  )
}

function Outcome({ delivery: { log, state }, way }: { delivery: Delivery; way: Way }) {
  const { texts, say } = useSpeech()
  const wordsOf = useAttemptWords()
  const words = texts.telling.webhooks
  const last = log.at(-1)
  const outcome = last ? wordsOf(last, way) : ''
  if (state === 'delivered')
    return <p>{say(words.test_arrived, { outcome, milliseconds: last?.milliseconds ?? 0 })}</p>
  return <p>{say(words.test_failed, { outcome })}</p>
}
