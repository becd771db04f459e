import { useQueryClient } from '@tanstack/preact-query'
import { useState } from 'preact/hooks'
import { api, ask } from '../../api.ts'
import { Failure } from '../../parts/Failure.tsx'
import type { Account } from '../../session/account.tsx'
import { isTold, useSaving } from '../../settings/use-saving.ts'
import { useSpeech } from '../../texts/speech.tsx'
import type { Recipient } from '../recipients/recipients.ts'
import { TermsFields } from '../recipients/TermsFields.tsx'
import { changedTerms, termsOf } from '../recipients/terms.ts'

/** What somebody sets for themselves at one site. */
export function OwnTerms({ site, own }: { site: Account['sites'][number]; own: Recipient }) {
  const { texts, say } = useSpeech()
  const client = useQueryClient()
  const [terms, setTerms] = useState(termsOf(own))
  const [isActive, setActive] = useState(own.is_active)
  const { onSubmit, isBusy, isSaved, error, faults } = useSaving(async () => {
    const params = { path: { recipient: own.id }, query: { site: site.key } }
    const body = { ...changedTerms(terms, own), ...(isActive !== own.is_active && { is_active: isActive }) }
    await ask(api.PATCH('/v1/recipients/{recipient}', { params, body }))
    await client.invalidateQueries({ queryKey: ['recipients', site.key] })
  })
  const words = texts.telling.own
  return (
    <form onSubmit={onSubmit} noValidate>
      <label class="telling-check">
        <input
          type="checkbox"
          checked={isActive}
          onChange={event => setActive(event.currentTarget.checked)}
        />
        {words.is_told}
      </label>
      {isActive && <TermsFields terms={terms} isPerson onTerms={setTerms} faults={faults} />}
      {error !== undefined && !isTold(faults, Object.keys(terms)) && <Failure error={error} />}
      <button
        type="submit"
        class="main"
        aria-disabled={isBusy}
        aria-label={say(words.save_named, { site: site.name })}
      >
        {texts.common.save}
      </button>
      <p role="status">{isSaved && texts.common.saved}</p>
    </form>
  )
}
