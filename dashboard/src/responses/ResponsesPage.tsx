import { useState } from 'preact/hooks'
import { useRoute } from 'preact-iso'
import { Icon } from '../parts/Icon.tsx'
import { Page } from '../parts/Page.tsx'
import { useMay, useSite } from '../session/site.tsx'
import { useSpeech } from '../texts/speech.tsx'
import { BulkBar } from './BulkBar.tsx'
import { EmptyList } from './EmptyList.tsx'
import { ExportDialog } from './ExportDialog.tsx'
import { FilterChips } from './FilterChips.tsx'
import { FilterDialog } from './FilterDialog.tsx'
import { Fitting, useFitting } from './Fitting.tsx'
import { KeysDialog } from './KeysDialog.tsx'
import { ResponsePane } from './one/ResponsePane.tsx'
import { QuarantineBar } from './QuarantineBar.tsx'
import { ResponseList } from './ResponseList.tsx'
import { SavedFilters } from './SavedFilters.tsx'
import { SearchField } from './SearchField.tsx'
import { useReading } from './use-reading.ts'
import { useSingleKeys } from './use-single-keys.ts'
import './responses.css'
import './filters.css'

/** All responses, and beside the list the one that is opened. */
export function ResponsesPage() {
  const { texts } = useSpeech()
  const { response: opened } = useRoute().params
  const [keysOn, setKeysOn] = useSingleKeys()
  const reading = useReading(opened, keysOn)
  const [asked, setAsked] = useState<'filter' | 'export' | 'keys'>()
  const { filters, setFilters, pages } = reading
  const counted = useFitting(reading)
  const close = () => setAsked(undefined)
  return (
    <div class={`responses-page${opened ? ' opened' : ''}`}>
      <Page
        title={texts.responses.title}
        lead={<Fitting counted={counted} />}
        actions={
          <>
            <button type="button" class="quiet keys-button" onClick={() => setAsked('keys')}>
              {texts.responses.keys}
            </button>
            <SavedFilters filters={filters} setFilters={setFilters} />
            <button type="button" onClick={() => setAsked('export')}>
              <Icon name="download" />
              {texts.exports.open}
            </button>
          </>
        }
      >
        <div class="responses-body">
          <section class="responses-main" aria-label={texts.responses.title}>
            <div class="responses-tools">
              <Tabs isQuarantine={reading.isQuarantine} />
              <SearchField
                value={filters.search?.[0] ?? ''}
                field={reading.searchField}
                onSearch={words => setFilters({ ...filters, search: words ? [words] : [] })}
              />
              <button type="button" onClick={() => setAsked('filter')}>
                {texts.responses.filter}
              </button>
            </div>
            <FilterChips filters={filters} setFilters={setFilters} />
            <Bars reading={reading} />
            {pages.isEnd && pages.count === 0 ? (
              <EmptyList filters={filters} setFilters={setFilters} />
            ) : (
              <ResponseList
                key={reading.list}
                pages={pages}
                choice={reading.choice}
                opened={opened}
                current={reading.current}
                moves={reading.moves}
                setCurrent={reading.setCurrent}
                addressOf={reading.addressOf}
                onShow={reading.setShown}
                onOlder={before => setFilters({ ...filters, to: [before] })}
              />
            )}
          </section>
          {opened && <ResponsePane key={opened} id={opened} reading={reading} />}
        </div>
      </Page>
      {asked === 'filter' && <FilterDialog filters={filters} onFilter={setFilters} onClose={close} />}
      {asked === 'export' && (
        <ExportDialog
          filters={filters}
          total={counted?.is_complete ? counted.count : undefined}
          onClose={close}
        />
      )}
      {asked === 'keys' && <KeysDialog isOn={keysOn} setOn={setKeysOn} onClose={close} />}
    </div>
  )
}

function Tabs({ isQuarantine }: { isQuarantine: boolean }) {
  const { texts } = useSpeech()
  const site = useSite()
  const at = site.at('responses')
  return (
    <nav class="tabs" aria-label={texts.responses.names.state}>
      <a href={at} aria-current={isQuarantine ? undefined : 'page'}>
        {texts.responses.all}
      </a>
      <a href={`${at}?state=quarantined`} aria-current={isQuarantine ? 'page' : undefined}>
        {texts.responses.quarantine}
      </a>
    </nav>
  )
}

/** What stands above the list: new ones, and what can be done with those that are chosen. */
function Bars({ reading }: { reading: ReturnType<typeof useReading> }) {
  const { texts, say } = useSpeech()
  const { edit } = useMay()
  const { news, refresh, choice, filters, pages } = reading
  return (
    <>
      <div aria-live="polite" class="news">
        {news > 0 && (
          <button type="button" onClick={refresh}>
            {say(texts.responses.news, { count: news })}
          </button>
        )}
      </div>
      {reading.isQuarantine ? (
        <QuarantineBar choice={choice} isEmpty={pages.isEnd && pages.count === 0} onDecided={refresh} />
      ) : (
        edit && <BulkBar choice={choice} filters={filters} onChanged={refresh} />
      )}
    </>
  )
}
