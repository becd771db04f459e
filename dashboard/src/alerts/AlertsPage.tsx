import { useInfiniteQuery } from '@tanstack/preact-query'
import { api, ask } from '../api.ts'
import { Awaited } from '../parts/Awaited.tsx'
import { Empty } from '../parts/Empty.tsx'
import { Frames } from '../parts/Frames.tsx'
import { Page } from '../parts/Page.tsx'
import { useQueryState } from '../parts/use-query-state.ts'
import { useSite } from '../session/site.tsx'
import { useSpeech } from '../texts/speech.tsx'
import { AlertCard } from './AlertCard.tsx'
import { Watched } from './Watched.tsx'
import './alerts.css'

const pageSize = 20

/** The changes that were found, the newest first, and what is watched. Which ones are shown stands in the address. */
export function AlertsPage() {
  const { texts } = useSpeech()
  const { key: site } = useSite()
  const [{ open }] = useQueryState()
  const isOpenOnly = open === 'true'
  const pages = useInfiniteQuery({
    queryKey: ['alerts', site, isOpenOnly],
    queryFn: ({ pageParam }) => {
      const query = { site, open: `${isOpenOnly}`, limit: pageSize, ...(pageParam && { cursor: pageParam }) }
      return ask(
        api.GET('/v1/alerts', { params: { query: query as { site: string; open: 'true' | 'false' } } }),
      )
    },
    initialPageParam: 0,
    getNextPageParam: last => last.next,
  })
  const words = texts.alerts
  return (
    <Page title={words.title} lead={words.lead} actions={<Which />}>
      <Awaited query={pages} place={<Frames heights={[280, 280]} />}>
        {known => {
          const alerts = known.pages.flatMap(page => page.alerts)
          return (
            <>
              {alerts.length === 0 && <NoAlerts isOpenOnly={isOpenOnly} />}
              {alerts.map(alert => (
                <AlertCard key={alert.id} alert={alert} />
              ))}
              {pages.hasNextPage && (
                <button type="button" onClick={() => void pages.fetchNextPage()}>
                  {words.more}
                </button>
              )}
              <Watched watched={known.pages[0]?.watched ?? []} />
            </>
          )
        }}
      </Awaited>
    </Page>
  )
}

function NoAlerts({ isOpenOnly }: { isOpenOnly: boolean }) {
  const { texts } = useSpeech()
  const words = texts.alerts
  return isOpenOnly ? (
    <Empty title={words.none_open}>
      <p>{words.none_open_why}</p>
    </Empty>
  ) : (
    <Empty title={words.none}>
      <p>{words.none_why}</p>
    </Empty>
  )
}

/** All alerts, or only those that nobody has seen. */
function Which() {
  const { texts } = useSpeech()
  const [{ open }, setQuery] = useQueryState()
  const words = texts.alerts
  return (
    <fieldset class="which">
      <legend class="unseen">{words.which}</legend>
      {([undefined, 'true'] as const).map(value => (
        <button
          key={value ?? 'all'}
          type="button"
          aria-pressed={open === value}
          onClick={() => setQuery({ open: value })}
        >
          {value ? words.open : words.all}
        </button>
      ))}
    </fieldset>
  )
}
