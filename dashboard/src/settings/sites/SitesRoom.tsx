import { useQuery } from '@tanstack/preact-query'
import { api, ask, type Reply } from '../../api.ts'
import { Awaited } from '../../parts/Awaited.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { useDates } from '../../texts/dates.ts'
import { useSpeech } from '../../texts/speech.tsx'
import '../../styles/stacks.css'

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
      <Awaited query={sites}>{known => <SiteTable sites={known} />}</Awaited>
    </>
  )
}

function SiteTable({ sites }: { sites: Reply<'/v1/sites'> }) {
  const { texts } = useSpeech()
  const dates = useDates()
  const words = texts.settings.sites
  return (
    <div class="list">
      <table class="stacks">
        <caption class="unseen">{texts.settings.rooms.sites}</caption>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.zone}</th>
            <th scope="col">{words.created}</th>
          </tr>
        </thead>
        <tbody>
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
        </tbody>
      </table>
    </div>
  )
}
