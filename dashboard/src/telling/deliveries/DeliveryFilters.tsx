import { SelectField } from '../../parts/Field.tsx'
import { Icon } from '../../parts/Icon.tsx'
import type { useQueryState } from '../../parts/use-query-state.ts'
import { useSpeech } from '../../texts/speech.tsx'
import { type Delivery, deliveryStates, type Narrowing } from './deliveries.ts'
import type { Receiver } from './receivers.ts'

/** What may be told, in the order of the choice. */
const types: Delivery['type'][] = [
  ...(['response.negative', 'response.created', 'response.updated', 'response.erased'] as const),
  ...(['response.unhandled', 'alert.raised', 'alert.resolved'] as const),
  ...(['survey.created', 'survey.changed', 'survey.started', 'survey.paused', 'survey.ended'] as const),
  ...(['digest', 'webhook.disabled', 'test'] as const),
]

/** By what the log is narrowed. */
export function DeliveryFilters({
  query,
  setQuery,
  receivers,
}: {
  query: Narrowing
  setQuery: ReturnType<typeof useQueryState>[1]
  receivers: Receiver[]
}) {
  const { texts } = useSpeech()
  const { deliveries: words, events } = texts.telling
  // Another question begins on its first page.
  const narrow = (changes: Narrowing) => setQuery({ ...changes, cursor: undefined })
  const any = ['', words.any] as const
  return (
    <div class="telling-filters">
      <SelectField
        label={words.to}
        value={query.receiver ?? ''}
        options={[any, ...receivers.map(({ id, name }) => [id, name] as const)]}
        onChoose={receiver => narrow({ receiver })}
      />
      <SelectField
        label={words.state}
        value={query.state ?? ''}
        options={[any, ...deliveryStates.map(state => [state, words.states[state]] as const)]}
        onChoose={state => narrow({ state })}
      />
      <SelectField
        label={words.event}
        value={query.type ?? ''}
        options={[any, ...types.map(type => [type, events[type]] as const)]}
        onChoose={type => narrow({ type })}
      />
      {query.response && (
        <button type="button" class="quiet" onClick={() => narrow({ response: '' })}>
          <Icon name="close" />
          {words.only_response}
        </button>
      )}
    </div>
  )
}
