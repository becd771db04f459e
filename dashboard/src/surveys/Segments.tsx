import './segments.css'

/** One of a few, all of which can be seen. */
export function Segments<Name extends string>({
  legend,
  names,
  labels,
  value,
  onChoose,
}: {
  legend: string
  names: readonly Name[]
  labels: Record<Name, string>
  value: Name
  onChoose: (name: Name) => void
}) {
  return (
    <fieldset class="segments">
      <legend class="unseen">{legend}</legend>
      {names.map(name => (
        <label key={name}>
          <input type="radio" name={legend} checked={value === name} onChange={() => onChoose(name)} />
          {labels[name]}
        </label>
      ))}
    </fieldset>
  )
}
