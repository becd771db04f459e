import type { ComponentChildren } from 'preact'

/** What stands below a field or a group of choices, under ids that begin with the one that it has. */
export const FieldNotes = ({
  id,
  hint,
  fault,
}: {
  id: string
  hint: ComponentChildren
  fault: ComponentChildren
}) => (
  <>
    {hint && (
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    )}
    {fault && (
      <p class="fault" id={`${id}-fault`}>
        {fault}
      </p>
    )}
  </>
)
