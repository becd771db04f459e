import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { FieldNotes } from '../parts/FieldNotes.tsx'

/** Several of a few, in a row. */
export function Chips<Value extends string>({
  legend,
  hint,
  fault,
  options,
  chosen,
  onChoose,
  children,
  end,
}: {
  legend: string
  hint?: string | undefined
  fault?: ComponentChildren
  options: readonly (readonly [Value, string])[]
  chosen: readonly Value[]
  onChoose: (chosen: Value[]) => void
  /** What stands before the others in the row. */
  children?: ComponentChildren
  /** What stands after them. */
  end?: ComponentChildren
}) {
  const id = useId()
  const toggle = (value: Value) =>
    onChoose(chosen.includes(value) ? chosen.filter(one => one !== value) : [...chosen, value])
  // What was removed from the site stays in sight until it is taken away here too.
  const gone = chosen.filter(value => !options.some(([known]) => known === value))
  return (
    <fieldset
      class="telling-chips"
      aria-describedby={fault ? `${id}-fault` : hint ? `${id}-hint` : undefined}
    >
      <legend>{legend}</legend>
      <div>
        {children}
        {[...options, ...gone.map(value => [value, value] as const)].map(([value, name]) => (
          <Chip key={value} name={name} isChosen={chosen.includes(value)} onToggle={() => toggle(value)} />
        ))}
        {end}
      </div>
      <FieldNotes id={id} hint={hint} fault={fault} />
    </fieldset>
  )
}

/** One that may be chosen. */
export const Chip = ({
  name,
  isChosen,
  onToggle,
}: {
  name: string
  isChosen: boolean
  onToggle: () => void
}) => (
  <label>
    <input type="checkbox" checked={isChosen} onChange={onToggle} />
    <bdi>{name}</bdi>
  </label>
)
