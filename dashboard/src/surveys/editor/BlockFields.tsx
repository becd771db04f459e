import type { ComponentChildren } from 'preact'
import { Field, SelectField, TextField } from '../../parts/Field.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import type { Words } from '../definition.ts'
import { sayIn, wordsIn, wordsOrOther } from '../words.ts'
import { useEditor, useFault } from './editor-context.ts'

interface Given {
  label: string
  /** As the server names it. */
  path: string
  hint?: ComponentChildren
}

/** What stands in place of a field for whoever may only look. */
const Said = ({ label, children }: { label: string; children: ComponentChildren }) => (
  <div class="said">
    <p class="hint">{label}</p>
    <p>{children}</p>
  </div>
)

/** A text for visitors in the language that is being written. */
export function WordsField({
  label,
  path,
  hint,
  words,
  onWords,
  isOptional = false,
  placeholder,
}: Given & {
  words: Words | undefined
  onWords: (words: Words | undefined) => void
  isOptional?: boolean
  /** What the widget says where this is left empty. */
  placeholder?: string
}) {
  const { language, draft, isReadOnly } = useEditor()
  const fault = useFault(path)
  const usual = draft.definition.default_locale
  const shown = wordsOrOther(words, language, usual)
  if (isReadOnly) return shown ? <Said label={label}>{shown}</Said> : null
  return (
    <Field label={label} hint={hint} fault={fault}>
      {joined => (
        <textarea
          {...joined}
          class="words"
          data-field={path}
          rows={1}
          lang={language}
          dir="auto"
          value={wordsIn(words, language, usual) ?? ''}
          placeholder={shown || placeholder || ''}
          onInput={event =>
            onWords(
              sayIn(words, language, usual, event.currentTarget.value.replaceAll('\n', ' '), isOptional),
            )
          }
        />
      )}
    </Field>
  )
}

/** One line that is the same in every language. */
export function LineField({
  value,
  onText,
  label,
  path,
  hint,
  ...input
}: Given & { value: string; onText: (text: string) => void; placeholder?: string; inputMode?: 'numeric' }) {
  const { isReadOnly } = useEditor()
  const fault = useFault(path)
  if (isReadOnly) return value ? <Said label={label}>{value}</Said> : null
  return (
    <TextField
      {...input}
      label={label}
      hint={hint}
      fault={fault}
      value={value}
      onText={onText}
      data-field={path}
      autocomplete="off"
    />
  )
}

/** The whole number that was typed; letters between are a slip. */
export function digitsOf(text: string): number | undefined {
  const digits = text.replace(/\D/g, '').slice(0, 6)
  return digits === '' ? undefined : Number(digits)
}

/** One of several. */
export function PickField<Value extends string>({
  label,
  path,
  hint,
  value,
  options,
  onPick,
}: Given & { value: Value; options: readonly (readonly [Value, string])[]; onPick: (value: Value) => void }) {
  const { isReadOnly } = useEditor()
  const fault = useFault(path)
  if (isReadOnly) return <Said label={label}>{options.find(([key]) => key === value)?.[1]}</Said>
  return (
    <SelectField label={label} hint={hint} fault={fault} value={value} options={options} onChoose={onPick} />
  )
}

/** Yes or no. */
export function Tick({
  label,
  isOn,
  onTick,
}: {
  label: string
  isOn: boolean
  onTick: (isOn: boolean) => void
}) {
  const { isReadOnly } = useEditor()
  const { texts } = useSpeech()
  if (isReadOnly) return <Said label={label}>{isOn ? texts.survey.yes : texts.survey.no}</Said>
  return (
    <label class="tick">
      <input type="checkbox" checked={isOn} onChange={event => onTick(event.currentTarget.checked)} />
      {label}
    </label>
  )
}
