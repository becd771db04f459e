import { Icon } from '../../parts/Icon.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import type { Filter } from '../definition.ts'
import { useEditor } from './editor-context.ts'
import { InlinePick, InlineText, Sentence } from './InlineFields.tsx'

/** Facts that must hold, one sentence each. */
export function Filters({
  path,
  filters,
  sentence,
  add,
  onFilters,
}: {
  path: string
  filters: readonly Filter[]
  /** With `{name}`, `{is}` and `{value}`. */
  sentence: string
  add: string
  onFilters: (filters: Filter[]) => void
}) {
  const { isReadOnly } = useEditor()
  const change = (index: number, parts: Partial<Filter>) =>
    onFilters(filters.map((filter, at) => (at === index ? { ...filter, ...parts } : filter)))
  return (
    <>
      {filters.map((filter, index) => (
        <FilterSentence
          key={index}
          path={`${path}.${index}`}
          filter={filter}
          sentence={sentence}
          onChange={parts => change(index, parts)}
          onRemove={() => onFilters(filters.toSpliced(index, 1))}
        />
      ))}
      {!isReadOnly && (
        <button
          type="button"
          class="quiet"
          onClick={() => onFilters([...filters, { name: '', is: 'equal', value: '' }])}
        >
          <Icon name="plus" />
          {add}
        </button>
      )}
    </>
  )
}

const comparisons = ['equal', 'not_equal', 'contains', 'above', 'below'] as const

/** What is typed as a number is meant as one: pages tell such values too. */
const readValue = (typed: string): Filter['value'] =>
  /^-?\d{1,15}(\.\d{1,9})?$/.test(typed) && `${Number(typed)}` === typed ? Number(typed) : typed

/** One fact, compared with a value, and what removes it. */
function FilterSentence({
  path,
  filter,
  sentence,
  onChange,
  onRemove,
}: {
  path: string
  filter: Filter
  sentence: string
  onChange: (parts: Partial<Filter>) => void
  onRemove: () => void
}) {
  const { texts, show } = useSpeech()
  const { isReadOnly } = useEditor()
  const own = texts.targeting.filters
  return (
    <Sentence paths={['name', 'is', 'value'].map(part => `${path}.${part}`)}>
      {show(sentence, {
        name: (
          <InlineText
            label={own.name}
            path={`${path}.name`}
            value={filter.name}
            onText={name => onChange({ name })}
          />
        ),
        is: (
          <InlinePick
            label={own.is}
            path={`${path}.is`}
            value={filter.is}
            options={comparisons.map(is => [is, own.comparisons[is]] as const)}
            onPick={is => onChange({ is })}
          />
        ),
        value: (
          <InlineText
            label={own.value}
            path={`${path}.value`}
            value={`${filter.value}`}
            onText={typed => onChange({ value: readValue(typed) })}
          />
        ),
      })}
      {!isReadOnly && (
        <button type="button" class="quiet" aria-label={texts.targeting.remove} onClick={onRemove}>
          <Icon name="close" />
        </button>
      )}
    </Sentence>
  )
}
