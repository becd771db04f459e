import { useQuery } from '@tanstack/preact-query'
import type { Account } from '../../session/account.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { recipientsQuery } from '../recipients/recipients.ts'
import { OwnTerms } from './OwnTerms.tsx'
import '../telling.css'

/** On which terms each site may tell the reader of what happens. */
export function OwnMessages({ account }: { account: Account }) {
  const { texts } = useSpeech()
  const words = texts.telling.own
  if (account.sites.length === 0) return null
  return (
    <section class="telling-own">
      <h2>{words.title}</h2>
      <p class="hint">{words.lead}</p>
      {account.sites.map(site => (
        <AtSite key={site.key} site={site} account={account} />
      ))}
    </section>
  )
}

/** Folded away where there are several sites. Nothing where the reader may look at the site and belongs to it no more. */
function AtSite({ site, account }: { site: Account['sites'][number]; account: Account }) {
  const { texts } = useSpeech()
  const { data } = useQuery(recipientsQuery(site.key))
  const own = data?.recipients.find(({ id }) => id === account.id)
  if (!data || !own) return null
  return (
    <details class="telling-more" open={account.sites.length === 1}>
      <summary>
        <bdi>{site.name}</bdi>
      </summary>
      {!data.sends_mail && <p class="hint">{texts.telling.recipients.no_mail}</p>}
      <OwnTerms site={site} own={own} />
    </details>
  )
}
