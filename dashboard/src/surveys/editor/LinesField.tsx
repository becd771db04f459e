import { useState } from 'preact/hooks'
import { Field } from '../../parts/Field.tsx'
import { useEditor, useFault } from './editor-context.ts'

/** Several texts, one a line. */
export function LinesField({
  label,
  hint,
  path,
  lines,
  onLines,
  placeholder,
  none,
}: {
  label: string
  hint?: string
  path: string
  lines: readonly string[]
  onLines: (lines: string[]) => void
  placeholder?: string
  /** What no line means, for whoever may only look. */
  none: string
}) {
  const { isReadOnly } = useEditor()
  const fault = useFault(path)
  // An empty line is kept while it is being written.
  const [typed, setTyped] = useState(lines.join('\n'))
  const given = linesOf(typed)
  const shown = given.join('\n') === lines.join('\n') ? typed : lines.join('\n')
  if (isReadOnly)
    return (
      <div class="said">
        <p class="hint">{label}</p>
        <p>{lines.length > 0 ? lines.map(line => <code key={line}>{line} </code>) : none}</p>
      </div>
    )
  return (
    <Field label={label} hint={hint} fault={fault}>
      {joined => (
        <textarea
          {...joined}
          data-field={path}
          class="lines"
          dir="ltr"
          rows={2}
          spellcheck={false}
          value={shown}
          placeholder={placeholder ?? ''}
          onInput={event => {
            setTyped(event.currentTarget.value)
            onLines(linesOf(event.currentTarget.value))
          }}
        />
      )}
    </Field>
  )
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
