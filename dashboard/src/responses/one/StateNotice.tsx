import { Failure } from '../../parts/Failure.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { useMay } from '../../session/site.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { useQuarantine } from '../use-quarantine.ts'
import type { WholeResponse } from './use-response-change.ts'

/** Why a response does not count, where it does not, and for quarantine the way out. */
export function StateNotice({ response, onDecided }: { response: WholeResponse; onDecided: () => void }) {
  const { texts } = useSpeech()
  const { state, anonymised_at } = response
  if (state === 'quarantined') return <Doubt response={response} onDecided={onDecided} />
  if (state === 'test') return <Notice kind="info">{texts.response.test}</Notice>
  if (state === 'discarded') return <Notice kind="warning">{texts.response.discarded}</Notice>
  if (anonymised_at !== null) return <Notice kind="info">{texts.response.anonymised}</Notice>
  return null
}

function Doubt({ response: { id, doubt }, onDecided }: { response: WholeResponse; onDecided: () => void }) {
  const { texts } = useSpeech()
  const { edit } = useMay()
  const { decide, error } = useQuarantine(onDecided)
  return (
    <Notice kind="warning">
      {doubt && <p>{texts.quarantine.doubts[doubt]}</p>}
      {edit && (
        <>
          <p class="hint">{texts.quarantine.release_hint}</p>
          <div class="actions">
            <button type="button" onClick={() => void decide({ action: 'release', ids: [id] })}>
              {texts.quarantine.release}
            </button>
            <button
              type="button"
              class="danger"
              onClick={() => void decide({ action: 'discard', ids: [id] })}
            >
              {texts.quarantine.discard}
            </button>
          </div>
        </>
      )}
      {error !== undefined && <Failure error={error} />}
    </Notice>
  )
}
