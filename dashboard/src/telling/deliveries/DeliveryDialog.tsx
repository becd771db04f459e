import { useQueryClient } from '@tanstack/preact-query'
import { api, ask, type Reply } from '../../api.ts'
import { Awaited } from '../../parts/Awaited.tsx'
import { Dialog } from '../../parts/Dialog.tsx'
import { Failure } from '../../parts/Failure.tsx'
import { useQueryState } from '../../parts/use-query-state.ts'
import { useSubmit } from '../../parts/use-submit.ts'
import { useSite } from '../../session/site.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { Attempts } from './Attempts.tsx'
import { DeliveryFacts } from './DeliveryFacts.tsx'
import { useDelivery } from './deliveries.ts'
import { useReceivers } from './receivers.ts'

type WholeDelivery = Reply<'/v1/deliveries/{delivery}'>

/** One delivery: what was tried, what would be sent now, and sending it again. */
export function DeliveryDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { texts } = useSpeech()
  const found = useDelivery(id)
  return (
    <Dialog
      title={found.data ? texts.telling.events[found.data.type] : texts.telling.deliveries.one}
      onClose={onClose}
    >
      <div class="telling-delivery">
        <Awaited query={found}>{delivery => <Whole delivery={delivery} />}</Awaited>
      </div>
    </Dialog>
  )
}

function Whole({ delivery }: { delivery: WholeDelivery }) {
  const { texts } = useSpeech()
  const [query, setQuery] = useQueryState()
  const words = texts.telling.deliveries
  const to = useReceivers().find(({ id }) => id === delivery.receiver)
  const isOfResponse = delivery.type.startsWith('response.') && query.response !== delivery.subject
  const ofResponse = {
    response: delivery.subject,
    receiver: '',
    state: '',
    type: '',
    cursor: '',
    delivery: '',
  }
  return (
    <>
      <DeliveryFacts delivery={delivery} />
      <h3>{words.attempts}</h3>
      <Attempts attempts={delivery.log} way={to?.way ?? 'http'} />
      {/* What people and chats are sent is no request that one could read. */}
      {to?.isProgram && <Request request={delivery.request} />}
      <div class="room-end">
        {delivery.state !== 'waiting' && <Again id={delivery.id} />}
        {isOfResponse && (
          <button type="button" class="quiet" onClick={() => setQuery(ofResponse, true)}>
            {words.of_response}
          </button>
        )}
      </div>
    </>
  )
}

/** What would be sent now, to be unfolded. */
function Request({ request }: { request: WholeDelivery['request'] }) {
  const { texts } = useSpeech()
  const words = texts.telling.deliveries
  if (request === null) return <p class="hint">{words.no_request}</p>
  const headers = Object.entries(request.headers).map(([name, value]) => `${name}: ${value}`)
  return (
    <details>
      <summary>{words.request}</summary>
      <p class="hint">{words.request_hint}</p>
      {/* biome-ignore lint/a11y: what scrolls is reached by the keyboard, and a section would be one more landmark */}
      <pre tabIndex={0} role="group" aria-label={words.request}>
        {`${headers.join('\n')}\n\n${JSON.stringify(request.event, null, 2)}`}
      </pre>
    </details>
  )
}

function Again({ id }: { id: string }) {
  const { texts } = useSpeech()
  const { key: site } = useSite()
  const client = useQueryClient()
  const { onSubmit, isBusy, error } = useSubmit(async () => {
    const params = { path: { delivery: id }, query: { site } }
    await ask(api.POST('/v1/deliveries/{delivery}/replay', { params }))
    await client.invalidateQueries({ queryKey: ['deliveries'] })
  })
  return (
    <form onSubmit={onSubmit}>
      {error !== undefined && <Failure error={error} />}
      <button type="submit" class="main" aria-disabled={isBusy}>
        {texts.telling.deliveries.again}
      </button>
    </form>
  )
}
