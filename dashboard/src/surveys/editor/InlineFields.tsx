import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { useEditor, useFault } from './editor-context.ts'

interface Given {
  label: string
  path: string
}

/** What joins a control within a sentence to its fault, which stands below the sentence. */
function useJoined(path: string) {
  const fault = useFault(path)
  return {
    'data-field': path,
    'aria-invalid': fault ? true : undefined,
    'aria-describedby': fault ? faultId(path) : undefined,
  }
}

const faultId = (path: string) => `fault-${path.replaceAll('.', '-')}`

/** A rule as a sentence with its controls inside, and below it what is wrong with them. */
export const Sentence = ({ paths, children }: { paths: string[]; children: ComponentChildren }) => (
  <div class="sentence">
    <div>{children}</div>
    {paths.map(path => (
      <SentenceFault key={path} path={path} />
    ))}
  </div>
)

function SentenceFault({ path }: { path: string }) {
  const fault = useFault(path)
  return fault ? (
    <p class="fault" id={faultId(path)}>
      {fault}
    </p>
  ) : null
}

/** A number; undefined when nothing stands there. */
export function InlineNumber({
  label,
  path,
  value,
  onNumber,
  ...range
}: Given & {
  value: number | undefined
  onNumber: (value: number | undefined) => void
  min?: number
  max?: number
}) {
  const { isReadOnly } = useEditor()
  const joined = useJoined(path)
  if (isReadOnly) return <strong>{value ?? '–'}</strong>
  return (
    <input
      {...joined}
      {...range}
      class="inline number"
      type="number"
      aria-label={label}
      value={value === undefined || Number.isNaN(value) ? '' : value}
      onInput={({ currentTarget: { value: typed } }) => onNumber(typed === '' ? undefined : Number(typed))}
    />
  )
}

export function InlineText({
  label,
  path,
  value,
  onText,
  placeholder,
  type = 'text',
}: Given & {
  value: string
  onText: (text: string) => void
  placeholder?: string
  type?: 'text' | 'datetime-local'
}) {
  const { isReadOnly } = useEditor()
  const joined = useJoined(path)
  if (isReadOnly) return <strong>{value || '–'}</strong>
  return (
    <input
      {...joined}
      class={type === 'text' ? 'inline' : 'inline time'}
      type={type}
      aria-label={label}
      value={value}
      placeholder={placeholder}
      autocomplete="off"
      onInput={event => onText(event.currentTarget.value)}
    />
  )
}

export function InlinePick<Value extends string>({
  label,
  path,
  value,
  options,
  onPick,
}: Given & { value: Value; options: readonly (readonly [Value, string])[]; onPick: (value: Value) => void }) {
  const id = useId()
  const { isReadOnly } = useEditor()
  const joined = useJoined(path)
  if (isReadOnly) return <strong>{options.find(([key]) => key === value)?.[1]}</strong>
  return (
    <select
      {...joined}
      id={id}
      class="inline"
      aria-label={label}
      value={value}
      onChange={event => onPick(event.currentTarget.value as Value)}
    >
      {options.map(([key, name]) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </select>
  )
}

/** Several of a few, any of them when none is chosen. */
export function InlineTicks<Value extends string>({
  value,
  options,
  onTicks,
}: {
  value: readonly Value[]
  options: readonly (readonly [Value, string])[]
  onTicks: (value: Value[]) => void
}) {
  const { isReadOnly } = useEditor()
  const chosen = options.filter(([key]) => value.includes(key))
  if (isReadOnly)
    return <strong>{(chosen.length > 0 ? chosen : options).map(([, name]) => name).join(', ')}</strong>
  return (
    <span class="choices">
      {options.map(([key, name]) => (
        <label key={key}>
          <input
            type="checkbox"
            checked={value.includes(key)}
            onChange={event =>
              onTicks(
                options
                  .map(([option]) => option)
                  .filter(option => (option === key ? event.currentTarget.checked : value.includes(option))),
              )
            }
          />
          {name}
        </label>
      ))}
    </span>
  )
}
