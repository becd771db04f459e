import { useId } from 'preact/hooks'

/** A choice of a few, each with what it means. */
export function Options<Value extends string>({
  legend,
  options,
  value,
  onChoose,
}: {
  legend: string
  options: readonly { value: Value; name: string; hint?: string }[]
  value: Value
  onChoose: (value: Value) => void
}) {
  const id = useId()
  return (
    <fieldset class="options">
      <legend>{legend}</legend>
      {options.map(option => (
        <label key={option.value}>
          <input
            type="radio"
            name={id}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>{option.name}</span>
          {option.hint && <span class="hint">{option.hint}</span>}
        </label>
      ))}
    </fieldset>
  )
}
