import { useState } from 'preact/hooks'
import { Awaited } from '../../parts/Awaited.tsx'
import { Empty } from '../../parts/Empty.tsx'
import { Frames } from '../../parts/Frames.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Page } from '../../parts/Page.tsx'
import { useQueryState } from '../../parts/use-query-state.ts'
import { useMay, useSite } from '../../session/site.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { DeliveryDialog } from './DeliveryDialog.tsx'
import { DeliveryFilters } from './DeliveryFilters.tsx'
import { DeliveryTable } from './DeliveryTable.tsx'
import { type Narrowing, useDeliveryPage } from './deliveries.ts'
import { ReplayDialog } from './ReplayDialog.tsx'
import { useReceivers } from './receivers.ts'
import '../telling.css'
import './deliveries.css'

/** What was and is to be sent to webhooks, people and chats. Filters, page and the opened one stand in the address. */
export function DeliveriesPage() {
  const { texts } = useSpeech()
  const { at } = useSite()
  const { administer } = useMay()
  const [isReplaying, setReplaying] = useState(false)
  const [query, setQuery] = useQueryState()
  const narrowedTo = useReceivers().find(({ id }) => id === query.webhook)
  const back = narrowedTo && !narrowedTo.isProgram ? 'recipients' : 'webhooks'
  const words = texts.telling.deliveries
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        administer && (
          <button type="button" onClick={() => setReplaying(true)}>
            <Icon name="again" />
            {words.replay_many}
          </button>
        )
      }
    >
      <a class="telling-back" href={at(`settings/${back}`)}>
        <Icon name="arrow" />
        {texts.settings.rooms[back]}
      </a>
      {administer ? <Log query={query} setQuery={setQuery} /> : <p>{texts.settings.only_owners}</p>}
      {isReplaying && <ReplayDialog receiver={query.receiver} onClose={() => setReplaying(false)} />}
      {administer && query.delivery && (
        <DeliveryDialog
          key={query.delivery}
          id={query.delivery}
          onClose={() => setQuery({ delivery: undefined })}
        />
      )}
    </Page>
  )
}

function Log({ query, setQuery }: { query: Narrowing; setQuery: ReturnType<typeof useQueryState>[1] }) {
  const { texts } = useSpeech()
  const page = useDeliveryPage(query)
  const receivers = useReceivers()
  const words = texts.telling.deliveries
  const isNarrowed = [query.receiver, query.state, query.type, query.response].some(Boolean)
  return (
    <>
      <DeliveryFilters query={query} setQuery={setQuery} receivers={receivers} />
      <Awaited query={page} place={<Frames heights={[420]} />}>
        {({ deliveries, next }) => (
          <>
            {deliveries.length > 0 ? (
              <DeliveryTable deliveries={deliveries} receivers={receivers} />
            ) : (
              <Empty title={isNarrowed ? words.none_such : words.none}>
                <p>{isNarrowed ? words.none_such_why : words.none_why}</p>
              </Empty>
            )}
            <div class="actions">
              {query.cursor && (
                <button type="button" onClick={() => setQuery({ cursor: undefined }, true)}>
                  {texts.audit.newest}
                </button>
              )}
              {next !== null && (
                <button type="button" onClick={() => setQuery({ cursor: next }, true)}>
                  {texts.audit.older}
                </button>
              )}
            </div>
          </>
        )}
      </Awaited>
    </>
  )
}
