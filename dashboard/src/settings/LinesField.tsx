import type { FieldFault } from '../api.ts'
import { FaultWords } from '../parts/FaultWords.tsx'
import { Field } from '../parts/Field.tsx'
import { useSpeech } from '../texts/speech.tsx'
import { faultIn } from './use-saving.ts'

/** A list, an entry on each line. */
export function LinesField({
  label,
  hint,
  name,
  lines,
  faults,
  onLines,
}: {
  label: string
  hint: string
  /** Of the field, as the server calls it. */
  name: string
  lines: string
  faults: readonly FieldFault[]
  onLines: (lines: string) => void
}) {
  const { texts, show } = useSpeech()
  const numbered = faults.find(({ field }) => field.startsWith(`${name}.`))
  const fault = numbered
    ? show(texts.settings.line, {
        number: Number(numbered.field.split('.')[1]) + 1,
        fault: <FaultWords fault={numbered} />,
      })
    : faultIn(faults, name)
  return (
    <Field label={label} hint={hint} fault={fault}>
      {joined => (
        <textarea
          {...joined}
          rows={Math.max(3, lines.split('\n').length)}
          spellcheck={false}
          autocapitalize="off"
          dir="ltr"
          value={lines}
          onInput={event => onLines(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}

/** What was typed, line by line, without empty ones. */
export const entriesOf = (lines: string): string[] =>
  lines
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
