import { useState } from 'preact/hooks'
import { api, ask } from '../../api.ts'
import { Failure } from '../../parts/Failure.tsx'
import { useSite } from '../../session/site.tsx'
import { Confirm } from '../../settings/Confirm.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { NewSecret } from './NewSecret.tsx'
import { WebhookDialog } from './WebhookDialog.tsx'
import { nameOf, useWebhooksChanged, type Webhook } from './webhooks.ts'

type Asked = 'edit' | 'rotate' | 'remove'

/** What can be done with a webhook. `onTest` hears the id of what was sent as a test. */
export function WebhookActions({
  webhook,
  onTest,
}: {
  webhook: Webhook
  onTest: (delivery: string) => void
}) {
  const { texts, say } = useSpeech()
  const { key: site } = useSite()
  const changed = useWebhooksChanged()
  const [asked, setAsked] = useState<Asked>()
  const [error, setError] = useState<unknown>()
  const words = texts.telling.webhooks
  const params = { path: { webhook: webhook.id }, query: { site } }
  const act = async (what: () => Promise<void>) => {
    setError(undefined)
    await what().catch(setError)
    await changed()
  }
  const test = async () => onTest((await ask(api.POST('/v1/webhooks/{webhook}/test', { params }))).delivery)
  const turn = async () => {
    await ask(api.PATCH('/v1/webhooks/{webhook}', { params, body: { is_active: !webhook.is_active } }))
  }
  const named = (action: string) => say(texts.telling.action, { action, name: nameOf(webhook) })
  const buttons = [
    ...(webhook.is_active ? [[words.test, () => void act(test)] as const] : []),
    [texts.telling.edit, () => setAsked('edit')],
    [words.rotate, () => setAsked('rotate')],
    [webhook.is_active ? texts.telling.switch_off : texts.telling.switch_on, () => void act(turn)],
  ] as const
  return (
    <>
      {error !== undefined && <Failure error={error} />}
      {buttons.map(([name, onClick], place) => (
        <button
          type="button"
          key={name}
          class={place === 0 ? '' : 'quiet'}
          aria-label={named(name)}
          onClick={onClick}
        >
          {name}
        </button>
      ))}
      <button
        type="button"
        class="quiet danger"
        aria-label={named(texts.settings.remove)}
        onClick={() => setAsked('remove')}
      >
        {texts.settings.remove}
      </button>
      {asked === 'edit' && <WebhookDialog webhook={webhook} onClose={() => setAsked(undefined)} />}
      {asked === 'rotate' && <NewSecret webhook={webhook} onClose={() => setAsked(undefined)} />}
      {asked === 'remove' && (
        <Confirm
          title={say(texts.telling.remove_title, { name: nameOf(webhook) })}
          text={words.remove_sure}
          action={texts.settings.remove}
          onClose={() => setAsked(undefined)}
          act={async () => {
            await ask(api.DELETE('/v1/webhooks/{webhook}', { params }))
            await changed()
          }}
        />
      )}
    </>
  )
}
