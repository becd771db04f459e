import { useQuery } from '@tanstack/preact-query'
import { api, ask, type Reply } from '../../api.ts'
import { Awaited } from '../../parts/Awaited.tsx'
import { Frames } from '../../parts/Frames.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { StackedTable } from '../../parts/StackedTable.tsx'
import { useDates } from '../../texts/dates.ts'
import { useSpeech } from '../../texts/speech.tsx'

/** All sites, for operators. */
export function SitesRoom() {
  const { texts } = useSpeech()
  const sites = useQuery({ queryKey: ['sites'], queryFn: () => ask(api.GET('/v1/sites')) })
  const words = texts.settings.sites
  return (
    <>
      <div class="room-head">
        <p class="lead">{words.lead}</p>
        <a class="button main" href="/setup">
          <Icon name="plus" />
          {words.add}
        </a>
      </div>
      <Awaited query={sites} place={<Frames heights={[160]} />}>
        {known => <SiteTable sites={known} />}
      </Awaited>
    </>
  )
}

function SiteTable({ sites }: { sites: Reply<'/v1/sites'> }) {
  const { texts } = useSpeech()
  const dates = useDates()
  const words = texts.settings.sites
  return (
    <div class="list">
      <StackedTable name={texts.settings.rooms.sites} columns={[words.name, words.zone, words.created]}>
        {sites.map(({ key, name, time_zone, created_at }) => (
          <tr key={key}>
            <td>
              <a href={`/sites/${encodeURIComponent(key)}`}>{name}</a>
              <span class="hint">
                <code>{key}</code>
              </span>
            </td>
            <td data-label={words.zone}>{time_zone}</td>
            <td class="nowrap" data-label={words.created}>
              {dates.day(created_at)}
            </td>
          </tr>
        ))}
      </StackedTable>
    </div>
  )
}
