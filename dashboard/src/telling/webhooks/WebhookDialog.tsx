import { useState } from 'preact/hooks'
import { api, ask } from '../../api.ts'
import { Dialog } from '../../parts/Dialog.tsx'
import { Failure } from '../../parts/Failure.tsx'
import { faultOf, TextField } from '../../parts/Field.tsx'
import { useSubmit } from '../../parts/use-submit.ts'
import { useSite } from '../../session/site.tsx'
import { faultIn, isTold } from '../../settings/use-saving.ts'
import { useSpeech } from '../../texts/speech.tsx'
import { EventChoices } from './EventChoices.tsx'
import { SecretShown } from './SecretShown.tsx'
import { allEvents, type EventName, nameOf, useWebhooksChanged, type Webhook } from './webhooks.ts'

/** Adds a webhook, and shows its secret; or changes the one that is given. */
export function WebhookDialog({ webhook, onClose }: { webhook: Webhook | undefined; onClose: () => void }) {
  const { texts, say } = useSpeech()
  const { key: site } = useSite()
  const changed = useWebhooksChanged()
  const [draft, setDraft] = useState<{ url: string; name: string; events: readonly EventName[] }>(
    webhook ?? { url: '', name: '', events: allEvents },
  )
  const [secret, setSecret] = useState<string>()
  const change = (changes: Partial<typeof draft>) => setDraft({ ...draft, ...changes })
  const { onSubmit, isBusy, error, faults } = useSubmit(async () => {
    const body = { url: draft.url.trim(), name: draft.name.trim(), events: [...draft.events] }
    const query = { site }
    if (webhook) {
      const params = { path: { webhook: webhook.id }, query }
      await ask(api.PATCH('/v1/webhooks/{webhook}', { params, body }))
    } else setSecret((await ask(api.POST('/v1/webhooks', { params: { query }, body }))).secret)
    await changed()
    if (webhook) onClose()
  })
  const words = texts.telling.webhooks
  if (secret !== undefined) return <SecretShown webhook={draft} secret={secret} onClose={onClose} />
  return (
    <Dialog
      title={webhook ? say(texts.telling.edit_title, { name: nameOf(webhook) }) : words.add}
      isTyped={draft.url !== (webhook?.url ?? '') || draft.name !== (webhook?.name ?? '')}
      onClose={onClose}
    >
      <form onSubmit={onSubmit} noValidate>
        <TextField
          label={words.url}
          hint={words.url_hint}
          type="url"
          dir="ltr"
          maxLength={2000}
          placeholder="https://"
          value={draft.url}
          onText={url => change({ url })}
          fault={faultOf(faults, 'url')}
        />
        <TextField
          label={words.name}
          hint={words.name_hint}
          maxLength={100}
          value={draft.name}
          onText={name => change({ name })}
          fault={faultOf(faults, 'name')}
        />
        <EventChoices
          chosen={draft.events}
          onChoose={events => change({ events })}
          fault={faultIn(faults, 'events')}
        />
        {error !== undefined && !isTold(faults, Object.keys(draft)) && <Failure error={error} />}
        <button type="submit" class="main" aria-disabled={isBusy}>
          {webhook ? texts.common.save : words.add}
        </button>
      </form>
    </Dialog>
  )
}
