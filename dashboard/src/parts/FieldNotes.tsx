import type { ComponentChildren } from 'preact'
import { InEnglish } from './InEnglish.tsx'

/** What stands below a field or a group of choices, under ids that begin with the one that it has. A text as `fault` is the server's. */
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
        {typeof fault === 'string' ? <InEnglish text={fault} /> : fault}
      </p>
    )}
  </>
)
