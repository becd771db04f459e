import type { ComponentChildren } from 'preact'
import { Failure } from '../parts/Failure.tsx'
import { useMay } from '../session/site.tsx'
import { useSpeech } from '../texts/speech.tsx'
import { isTold, type Saving } from './use-saving.ts'

/** A form of a room. Whoever may not change it reads what is set; `fields` are those that tell their own faults. */
export function RoomForm({
  title,
  saving,
  fields,
  save,
  children,
}: {
  title?: string
  saving: Saving
  fields: readonly string[]
  /** What the button says where that is more than "Save". */
  save?: string
  children: ComponentChildren
}) {
  const { texts } = useSpeech()
  const { administer } = useMay()
  const { onSubmit, isBusy, isSaved, error, faults } = saving
  return (
    <form class="card" onSubmit={onSubmit} noValidate>
      {title && <h2>{title}</h2>}
      <fieldset disabled={!administer}>{children}</fieldset>
      {error !== undefined && !isTold(faults, fields) && <Failure error={error} />}
      {administer && (
        <div class="room-end">
          <button type="submit" class="main" aria-disabled={isBusy}>
            {save ?? texts.common.save}
          </button>
          <span role="status">{isSaved && texts.common.saved}</span>
        </div>
      )}
    </form>
  )
}
