import { Icon } from '../../parts/Icon.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import type { Filter } from '../definition.ts'
import { useEditor } from './editor-context.ts'
import { InlinePick, InlineText, Sentence } from './InlineFields.tsx'

const comparisons = ['equal', 'not_equal', 'contains', 'above', 'below'] as const

/** What is typed as a number or as true is meant so: pages tell such values too. */
const readValue = (typed: string): Filter['value'] =>
  /^-?\d{1,15}(\.\d{1,9})?$/.test(typed) && `${Number(typed)}` === typed ? Number(typed) : typed

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
  const { texts, show } = useSpeech()
  const { isReadOnly } = useEditor()
  const own = texts.targeting.filters
  const change = (index: number, parts: Partial<Filter>) =>
    onFilters(filters.map((filter, at) => (at === index ? { ...filter, ...parts } : filter)))
  return (
    <>
      {filters.map((filter, index) => (
        <Sentence key={index} paths={['name', 'is', 'value'].map(part => `${path}.${index}.${part}`)}>
          {show(sentence, {
            name: (
              <InlineText
                label={own.name}
                path={`${path}.${index}.name`}
                value={filter.name}
                onText={name => change(index, { name })}
              />
            ),
            is: (
              <InlinePick
                label={own.is}
                path={`${path}.${index}.is`}
                value={filter.is}
                options={comparisons.map(is => [is, own.comparisons[is]] as const)}
                onPick={is => change(index, { is })}
              />
            ),
            value: (
              <InlineText
                label={own.value}
                path={`${path}.${index}.value`}
                value={`${filter.value}`}
                onText={typed => change(index, { value: readValue(typed) })}
              />
            ),
          })}
          {!isReadOnly && (
            <button
              type="button"
              class="quiet"
              aria-label={texts.targeting.remove}
              onClick={() => onFilters(filters.toSpliced(index, 1))}
            >
              <Icon name="close" />
            </button>
          )}
        </Sentence>
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
