import { SelectField } from '../../parts/Field.tsx'
import { Icon } from '../../parts/Icon.tsx'
import type { useQueryState } from '../../parts/use-query-state.ts'
import { useSpeech } from '../../texts/speech.tsx'
import { allEvents, nameOf, type Webhook } from '../webhooks/webhooks.ts'
import type { Narrowing } from './deliveries.ts'
import { deliveryStates } from './deliveries.ts'

/** By what the log is narrowed. */
export function DeliveryFilters({
  query,
  setQuery,
  webhooks,
}: {
  query: Narrowing
  setQuery: ReturnType<typeof useQueryState>[1]
  webhooks: Webhook[]
}) {
  const { texts } = useSpeech()
  const { deliveries: words, events } = texts.telling
  // Another question begins on its first page.
  const narrow = (changes: Narrowing) => setQuery({ ...changes, cursor: undefined })
  const any = ['', words.any] as const
  return (
    <div class="telling-filters">
      <SelectField
        label={words.webhook}
        value={query.webhook ?? ''}
        options={[any, ...webhooks.map(webhook => [webhook.id, nameOf(webhook)] as const)]}
        onChoose={webhook => narrow({ webhook })}
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
        options={[any, ...([...allEvents, 'test'] as const).map(type => [type, events[type]] as const)]}
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
