import { useState } from 'preact/hooks'
import { Dialog } from '../parts/Dialog.tsx'
import { Failure } from '../parts/Failure.tsx'
import { Notice } from '../parts/Notice.tsx'
import { useMay } from '../session/site.tsx'
import { useSpeech } from '../texts/speech.tsx'
import type { Choice } from './use-choice.ts'
import { type Action, useQuarantine } from './use-quarantine.ts'

/** What quarantine is, and the way out of it for those that are chosen, or for all. */
export function QuarantineBar({
  choice,
  isEmpty,
  onDecided,
}: {
  choice: Choice
  /** Then there is nothing to decide, and the list says so. */
  isEmpty: boolean
  onDecided: () => void
}) {
  const { texts, say } = useSpeech()
  const { edit } = useMay()
  const [asked, setAsked] = useState<{ action: Action; before: string }>()
  const { decide, decided, error } = useQuarantine(onDecided)
  const isSome = choice.ids.size > 0 && !choice.isAll
  return (
    <div class="quarantine-bar">
      {!isEmpty && <p class="hint">{texts.quarantine.lead}</p>}
      {edit && !isEmpty && (
        <div class="actions">
          {isSome && <strong>{say(texts.responses.chosen, { count: choice.ids.size })}</strong>}
          {(['release', 'discard'] as const).map(action => (
            <button
              key={action}
              type="button"
              class={action === 'discard' ? 'danger' : ''}
              onClick={() =>
                isSome
                  ? void decide({ action, ids: [...choice.ids] })
                  : setAsked({ action, before: new Date().toISOString() })
              }
            >
              {isSome ? texts.quarantine[action] : texts.quarantine[`${action}_all`]}
            </button>
          ))}
        </div>
      )}
      {error !== undefined && <Failure error={error} />}
      {decided && (
        <Notice kind="good">
          {say(texts.quarantine[decided.action === 'release' ? 'released' : 'discarded'], {
            count: decided.changed,
          })}
        </Notice>
      )}
      {asked && (
        <Dialog title={texts.quarantine[`${asked.action}_all_question`]} onClose={() => setAsked(undefined)}>
          <p>{texts.quarantine.release_hint}</p>
          <div class="actions">
            <button
              type="button"
              class={asked.action === 'discard' ? 'danger' : 'main'}
              onClick={() => {
                void decide({ action: asked.action, all: true, before: asked.before })
                setAsked(undefined)
              }}
            >
              {texts.quarantine[`${asked.action}_all`]}
            </button>
            <button type="button" onClick={() => setAsked(undefined)}>
              {texts.common.cancel}
            </button>
          </div>
        </Dialog>
      )}
    </div>
  )
}
