import { useQuery } from '@tanstack/preact-query'
import { useLocation } from 'preact-iso'
import { api, ask } from '../api.ts'
import { useSite } from '../session/site.tsx'
import { useSpeech } from '../texts/speech.tsx'

/** The site that the pages are about; a choice where the reader has several. */
export function SitePicker() {
  const { texts } = useSpeech()
  const { route } = useLocation()
  const { key, name, account } = useSite()
  const all = useQuery({
    queryKey: ['sites'],
    queryFn: () => ask(api.GET('/v1/sites')),
    enabled: account.is_operator,
    staleTime: 60_000,
  })
  const sites = account.is_operator ? (all.data ?? [{ key, name }]) : account.sites
  if (sites.length < 2) return <span class="site-name">{name}</span>
  return (
    <select
      class="site-name"
      aria-label={texts.shell.site}
      value={key}
      onChange={event => route(`/sites/${encodeURIComponent(event.currentTarget.value)}`)}
    >
      {sites.map(site => (
        <option key={site.key} value={site.key}>
          {site.name}
        </option>
      ))}
    </select>
  )
}
