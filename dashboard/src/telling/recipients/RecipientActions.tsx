import { useState } from 'preact/hooks'
import { api, ask } from '../../api.ts'
import { Failure } from '../../parts/Failure.tsx'
import { useAccount } from '../../session/account.tsx'
import { useMay, useSite } from '../../session/site.tsx'
import { Confirm } from '../../settings/Confirm.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { RecipientDialog } from './RecipientDialog.tsx'
import { type Recipient, useRecipientsChanged } from './recipients.ts'

/** What can be done with somebody who is told. `onTest` hears the id of what was sent as a test. */
export function RecipientActions({
  recipient,
  sendsMail,
  onTest,
}: {
  recipient: Recipient
  sendsMail: boolean
  onTest: (delivery: string) => void
}) {
  const { texts, say } = useSpeech()
  const { administer } = useMay()
  const { test, turn, remove, error } = useRecipientActs(recipient, onTest)
  const [asked, setAsked] = useState<'edit' | 'remove'>()
  const words = texts.telling
  const { name, is_active, kind } = recipient
  const { data: account } = useAccount()
  const isOthersNo = recipient.disabled_because === 'unsubscribed' && recipient.id !== account?.id
  const buttons = [
    ...(is_active && (kind !== 'mail' || sendsMail)
      ? [[words.recipients.test, () => void test()] as const]
      : []),
    [words.edit, () => setAsked('edit')],
    // Whoever has had enough says so themselves when they want more.
    ...(isOthersNo ? [] : [[is_active ? words.switch_off : words.switch_on, () => void turn()] as const]),
    // People leave by the room for people.
    ...(kind === 'mail' || !administer ? [] : [[texts.settings.remove, () => setAsked('remove')] as const]),
  ] as const
  return (
    <>
      {error !== undefined && <Failure error={error} />}
      {buttons.map(([action, onClick], place) => (
        <button
          type="button"
          key={action}
          class={place === 0 ? '' : action === texts.settings.remove ? 'quiet danger' : 'quiet'}
          aria-label={say(words.action, { action, name })}
          onClick={onClick}
        >
          {action}
        </button>
      ))}
      {asked === 'edit' && <RecipientDialog recipient={recipient} onClose={() => setAsked(undefined)} />}
      {asked === 'remove' && (
        <Confirm
          title={say(words.remove_title, { name })}
          text={words.recipients.remove_sure}
          action={texts.settings.remove}
          onClose={() => setAsked(undefined)}
          act={remove}
        />
      )}
    </>
  )
}

/** What can be done at the server; `error` is what it last said against a test or a turn, while a failed removal throws. */
function useRecipientActs({ id, is_active }: Recipient, onTest: (delivery: string) => void) {
  const { key: site } = useSite()
  const changed = useRecipientsChanged()
  const [error, setError] = useState<unknown>()
  const params = { path: { recipient: id }, query: { site } }
  const act = async (what: () => Promise<void>) => {
    setError(undefined)
    await what().catch(setError)
    await changed()
  }
  const test = async () =>
    onTest((await ask(api.POST('/v1/recipients/{recipient}/test', { params }))).delivery)
  const turn = async () => {
    await ask(api.PATCH('/v1/recipients/{recipient}', { params, body: { is_active: !is_active } }))
  }
  const remove = async () => {
    await ask(api.DELETE('/v1/recipients/{recipient}', { params }))
    await changed()
  }
  return { test: () => act(test), turn: () => act(turn), remove, error }
}
