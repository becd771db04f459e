import { useState } from 'preact/hooks'
import { api, ask } from '../../api.ts'
import { Dialog } from '../../parts/Dialog.tsx'
import { Failure } from '../../parts/Failure.tsx'
import { keyOf } from '../../parts/key-of.ts'
import { useSubmit } from '../../parts/use-submit.ts'
import { useSite } from '../../session/site.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { Confirm } from '../Confirm.tsx'
import { isTold } from '../use-saving.ts'
import { type Draft, TouchpointFields } from './TouchpointFields.tsx'
import { type Touchpoint, useTouchpointsChanged } from './touchpoints.ts'

/** Adds a touchpoint, or changes the one that is given. */
export function TouchpointDialog({
  touchpoint,
  onClose,
}: {
  touchpoint: Touchpoint | undefined
  onClose: () => void
}) {
  const { texts, say } = useSpeech()
  const { key: site, stages } = useSite()
  const changed = useTouchpointsChanged()
  const [isRemoving, setRemoving] = useState(false)
  const [draft, setDraft] = useState<Draft>({
    ...{ name: '', key: undefined, stage: stages[0] ?? '', metric: 'nps', owner: '', ...touchpoint },
  })
  const { onSubmit, isBusy, error, faults } = useSubmit(async () => {
    await save(site, touchpoint, draft)
    await changed()
    onClose()
  })
  const words = texts.settings.life
  if (touchpoint && isRemoving)
    return (
      <Confirm
        title={words.remove_touchpoint}
        text={say(words.remove_sure, { name: touchpoint.name })}
        action={words.remove_touchpoint}
        onClose={onClose}
        act={async () => {
          const params = { path: { touchpoint: touchpoint.key }, query: { site } }
          await ask(api.DELETE('/v1/touchpoints/{touchpoint}', { params }))
          await changed()
        }}
      />
    )
  return (
    <Dialog
      title={touchpoint ? say(words.edit_title, { name: touchpoint.name }) : words.new_title}
      onClose={onClose}
    >
      <form onSubmit={onSubmit} noValidate>
        <TouchpointFields draft={draft} before={touchpoint} onDraft={setDraft} faults={faults} />
        {error !== undefined && !isTold(faults, Object.keys(draft)) && <Failure error={error} />}
        <div class="room-end">
          <button type="submit" class="main" aria-disabled={isBusy}>
            {touchpoint ? texts.common.save : words.add_save}
          </button>
          {touchpoint && (
            <button type="button" class="quiet danger" onClick={() => setRemoving(true)}>
              {words.remove_touchpoint}
            </button>
          )}
        </div>
      </form>
    </Dialog>
  )
}

async function save(site: string, before: Touchpoint | undefined, { key, owner, ...draft }: Draft) {
  const query = { site }
  // An owner cannot be taken away by leaving it out.
  const body = { ...draft, ...((owner || before?.owner) && { owner }) }
  if (before) {
    const params = { path: { touchpoint: before.key }, query }
    await ask(api.PATCH('/v1/touchpoints/{touchpoint}', { params, body }))
  } else
    await ask(
      api.POST('/v1/touchpoints', { params: { query }, body: { ...body, key: key ?? keyOf(draft.name) } }),
    )
}
