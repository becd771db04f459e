import type { ChatKind } from '@touchline/shared/recipient-kinds.ts'
import { useState } from 'preact/hooks'
import { api, ask } from '../../api.ts'
import { Dialog } from '../../parts/Dialog.tsx'
import { Failure } from '../../parts/Failure.tsx'
import { faultOf, SelectField, TextField } from '../../parts/Field.tsx'
import { useSubmit } from '../../parts/use-submit.ts'
import { useSite } from '../../session/site.tsx'
import { isTold } from '../../settings/use-saving.ts'
import { useSpeech } from '../../texts/speech.tsx'
import { chatKinds, useRecipientsChanged } from './recipients.ts'
import { TermsFields } from './TermsFields.tsx'
import type { Terms } from './terms.ts'

/** Adds a chat by the address that its service gives for incoming webhooks. `onAdded` hears its id. */
export function ChatDialog({
  onAdded,
  onClose,
}: {
  onAdded?: (recipient: string) => void
  onClose: () => void
}) {
  const { texts, language } = useSpeech()
  const { key: site } = useSite()
  const changed = useRecipientsChanged()
  const [draft, setDraft] = useState({ kind: 'slack' as ChatKind, name: '', url: '' })
  const [terms, setTerms] = useState<Terms>({
    ...{ language, time_zone: null, quiet: null, bundle_minutes: 5, digest: false },
  })
  const change = (changes: Partial<typeof draft>) => setDraft({ ...draft, ...changes })
  const { onSubmit, isBusy, error, faults } = useSubmit(async () => {
    const words = { name: draft.name.trim(), url: draft.url.trim() }
    const body = { ...draft, ...terms, ...words, language: terms.language ?? language }
    const { id } = await ask(api.POST('/v1/recipients', { params: { query: { site } }, body }))
    await changed()
    onAdded?.(id)
    onClose()
  })
  const words = texts.telling.recipients
  return (
    <Dialog title={words.add} isTyped={draft.name + draft.url !== ''} onClose={onClose}>
      <form onSubmit={onSubmit} noValidate>
        <SelectField
          label={words.service}
          value={draft.kind}
          options={chatKinds.map(kind => [kind, words.kinds[kind]] as const)}
          onChoose={kind => change({ kind })}
        />
        <TextField
          label={words.name}
          hint={words.name_hint}
          maxLength={100}
          value={draft.name}
          onText={name => change({ name })}
          fault={faultOf(faults, 'name')}
        />
        <TextField
          label={words.url}
          hint={words.url_hints[draft.kind]}
          type="url"
          dir="ltr"
          autocomplete="off"
          placeholder="https://"
          value={draft.url}
          onText={url => change({ url })}
          fault={faultOf(faults, 'url')}
        />
        <TermsFields terms={terms} isPerson={false} onTerms={setTerms} faults={faults} />
        {error !== undefined && !isTold(faults, [...Object.keys(draft), ...Object.keys(terms)]) && (
          <Failure error={error} />
        )}
        <button type="submit" class="main" aria-disabled={isBusy}>
          {words.add}
        </button>
      </form>
    </Dialog>
  )
}
