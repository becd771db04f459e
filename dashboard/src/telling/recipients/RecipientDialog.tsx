import { useState } from 'preact/hooks'
import { api, ask } from '../../api.ts'
import { Dialog } from '../../parts/Dialog.tsx'
import { Failure } from '../../parts/Failure.tsx'
import { faultOf, TextField } from '../../parts/Field.tsx'
import { useSubmit } from '../../parts/use-submit.ts'
import { useAccount } from '../../session/account.tsx'
import { useMay, useSite } from '../../session/site.tsx'
import { isTold } from '../../settings/use-saving.ts'
import { useSpeech } from '../../texts/speech.tsx'
import { type Recipient, useRecipientsChanged } from './recipients.ts'
import { TermsFields } from './TermsFields.tsx'
import { changedTerms, termsOf } from './terms.ts'

/** Changes on which terms somebody is told, and of a chat its name and address. */
export function RecipientDialog({ recipient, onClose }: { recipient: Recipient; onClose: () => void }) {
  const { texts, say } = useSpeech()
  const { key: site } = useSite()
  const changed = useRecipientsChanged()
  const [name, setName] = useState(recipient.name)
  const [url, setUrl] = useState('')
  const [terms, setTerms] = useState(termsOf(recipient))
  const isChat = recipient.kind !== 'mail'
  // Where answers leave for is up to owners alone.
  const { administer } = useMay()
  const { data: account } = useAccount()
  const { onSubmit, isBusy, error, faults } = useSubmit(async () => {
    const chat = { name: name.trim(), ...(url.trim() && { url: url.trim() }) }
    const params = { path: { recipient: recipient.id }, query: { site } }
    const body = { ...changedTerms(terms, recipient), ...(isChat && chat) }
    await ask(api.PATCH('/v1/recipients/{recipient}', { params, body }))
    await changed()
    onClose()
  })
  const words = texts.telling.recipients
  return (
    <Dialog title={say(texts.telling.edit_title, { name: recipient.name })} onClose={onClose}>
      <form onSubmit={onSubmit} noValidate>
        {isChat && (
          <>
            <TextField
              label={words.name}
              maxLength={100}
              value={name}
              onText={setName}
              fault={faultOf(faults, 'name')}
            />
            {administer && (
              <TextField
                label={words.new_url}
                hint={words.new_url_hint}
                type="url"
                dir="ltr"
                autocomplete="off"
                value={url}
                onText={setUrl}
                fault={faultOf(faults, 'url')}
              />
            )}
          </>
        )}
        <TermsFields
          terms={terms}
          isPerson={!isChat}
          mayDigest={!recipient.digest_unsubscribed || recipient.id === account?.id}
          onTerms={setTerms}
          faults={faults}
        />
        {error !== undefined && !isTold(faults, ['name', 'url', ...Object.keys(terms)]) && (
          <Failure error={error} />
        )}
        <button type="submit" class="main" aria-disabled={isBusy}>
          {texts.common.save}
        </button>
      </form>
    </Dialog>
  )
}
