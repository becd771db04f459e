import type { ComponentChildren, JSX } from 'preact'
import { useId } from 'preact/hooks'
import type { FieldFault } from '../api.ts'
import { inWords } from './FaultWords.tsx'
import { FieldNotes } from './FieldNotes.tsx'

interface Given {
  label: ComponentChildren
  /** What helps to fill it in. */
  hint?: ComponentChildren
  /** Why what stands there cannot be taken. */
  fault?: ComponentChildren
}

/** What joins a control to its label, its hint and its fault, for whoever cannot see that they are near. */
export interface Joined {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': boolean | undefined
}

/** A label with any control: `children` gets what joins the two. */
export function Field({
  label,
  hint,
  fault,
  children,
}: Given & { children: (joined: Joined) => ComponentChildren }) {
  const id = useId()
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': fault ? true : undefined })}
      <FieldNotes id={id} hint={hint} fault={fault} />
    </div>
  )
}

type InputProps = Omit<JSX.IntrinsicElements['input'], 'label' | 'onInput'>

/** One line to type in. */
export const TextField = ({
  label,
  hint,
  fault,
  onText,
  ...input
}: Given & InputProps & { onText: (text: string) => void }) => (
  <Field label={label} hint={hint} fault={fault}>
    {joined => <input {...input} {...joined} onInput={event => onText(event.currentTarget.value)} />}
  </Field>
)

/** One of several; `options` are values with their names. */
export const SelectField = <Value extends string>({
  label,
  hint,
  fault,
  value,
  options,
  onChoose,
  disabled,
}: Given & {
  value: Value
  options: readonly (readonly [Value, string])[]
  onChoose: (value: Value) => void
  disabled?: boolean
}) => (
  <Field label={label} hint={hint} fault={fault}>
    {joined => (
      <select
        {...joined}
        disabled={disabled ?? false}
        value={value}
        onChange={event => onChoose(event.currentTarget.value as Value)}
      >
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    )}
  </Field>
)

/** The fault of a field in words, by its path as the server writes it. */
export const faultOf = (faults: readonly FieldFault[], field: string): ComponentChildren =>
  inWords(faults.find(fault => fault.field === field))
