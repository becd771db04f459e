import { Icon } from '../parts/Icon.tsx'
import { useSpeech } from '../texts/speech.tsx'
import { type FilterName, type Filters, filterNames, without, withoutChips } from './filters.ts'
import { useValueText } from './use-value-text.ts'

/** The filters that count now, each with a way to take it away. */
export function FilterChips({
  filters,
  setFilters,
}: {
  filters: Filters
  setFilters: (filters: Filters) => void
}) {
  const { texts } = useSpeech()
  const textOf = useValueText()
  // Search and quarantine have places of their own.
  const chips = filterNames
    .filter(name => name !== 'search')
    .flatMap(name => (filters[name] ?? []).map(value => ({ name, value })))
    .filter(({ name, value }) => name !== 'state' || value !== 'quarantined')
  if (chips.length === 0) return null
  return (
    <ul class="chips" aria-label={texts.responses.filters}>
      {chips.map(({ name, value }) => (
        <li key={`${name} ${value}`}>
          <Chip
            name={name}
            value={textOf(name, value)}
            remove={() => setFilters(without(filters, name, value))}
          />
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <button type="button" class="quiet" onClick={() => setFilters(withoutChips(filters))}>
            {texts.responses.clear}
          </button>
        </li>
      )}
    </ul>
  )
}

function Chip({ name, value, remove }: { name: FilterName; value: string; remove: () => void }) {
  const { texts, show, say } = useSpeech()
  const words = { name: texts.responses.names[name], value }
  return (
    <span class="chip">
      <span>{show(texts.responses.chip, { ...words, value: <bdi>{value}</bdi> })}</span>
      <button
        type="button"
        class="quiet"
        aria-label={say(texts.responses.remove, { filter: say(texts.responses.chip, words) })}
        onClick={remove}
      >
        <Icon name="close" />
      </button>
    </span>
  )
}
