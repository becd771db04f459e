import { useState } from 'preact/hooks'
import { api, ask } from '../../api.ts'
import { Dialog } from '../../parts/Dialog.tsx'
import { Failure } from '../../parts/Failure.tsx'
import { useSubmit } from '../../parts/use-submit.ts'
import { useSite } from '../../session/site.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { SecretShown } from './SecretShown.tsx'
import { useWebhooksChanged, type Webhook } from './webhooks.ts'

/** Asks first, because the receiver has to follow within a day, and then shows the new secret. */
export function NewSecret({ webhook, onClose }: { webhook: Webhook; onClose: () => void }) {
  const { texts } = useSpeech()
  const { key: site } = useSite()
  const changed = useWebhooksChanged()
  const [secret, setSecret] = useState<string>()
  const { onSubmit, isBusy, error } = useSubmit(async () => {
    const params = { path: { webhook: webhook.id }, query: { site } }
    setSecret((await ask(api.POST('/v1/webhooks/{webhook}/rotate', { params }))).secret)
    await changed()
  })
  const words = texts.telling.webhooks
  if (secret !== undefined) return <SecretShown webhook={webhook} secret={secret} onClose={onClose} />
  return (
    <Dialog title={words.rotate} onClose={onClose}>
      <form onSubmit={onSubmit}>
        <p>{words.rotate_sure}</p>
        {error !== undefined && <Failure error={error} />}
        <div class="room-end">
          <button type="submit" class="main" aria-disabled={isBusy}>
            {words.rotate}
          </button>
          <button type="button" class="quiet" onClick={onClose}>
            {texts.common.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
