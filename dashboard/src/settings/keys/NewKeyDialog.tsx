import { useState } from 'preact/hooks'
import { api, ask, type Reply } from '../../api.ts'
import { Dialog } from '../../parts/Dialog.tsx'
import { Failure } from '../../parts/Failure.tsx'
import { faultOf, TextField } from '../../parts/Field.tsx'
import { useSubmit } from '../../parts/use-submit.ts'
import { useSite } from '../../session/site.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { Options } from '../Options.tsx'
import { ShownOnce } from '../ShownOnce.tsx'

const scopes = ['read', 'write', 'admin'] as const

/** Makes a key, and shows it once. */
export function NewKeyDialog({ onMade, onClose }: { onMade: () => Promise<void>; onClose: () => void }) {
  const { texts, say } = useSpeech()
  const { key: site } = useSite()
  const [name, setName] = useState('')
  const [scope, setScope] = useState<(typeof scopes)[number]>('read')
  const [made, setMade] = useState<Reply<'/v1/keys', 'post'>>()
  const { onSubmit, isBusy, error, faults } = useSubmit(async () => {
    setMade(await ask(api.POST('/v1/keys', { params: { query: { site } }, body: { name, scope } })))
    await onMade()
  })
  const words = texts.settings.keys
  if (made)
    return (
      <ShownOnce
        title={say(words.made_title, { name: made.name })}
        label={words.secret}
        text={made.secret_key}
        onClose={onClose}
      />
    )
  return (
    <Dialog title={words.add} onClose={onClose}>
      <form onSubmit={onSubmit} noValidate>
        <TextField
          label={words.name}
          hint={words.name_hint}
          maxLength={200}
          value={name}
          onText={setName}
          fault={faultOf(faults, 'name')}
        />
        <Options
          legend={words.scope}
          value={scope}
          options={scopes.map(value => ({
            value,
            name: words.scopes[value],
            hint: words.scope_hints[value],
          }))}
          onChoose={setScope}
        />
        {error !== undefined && faults.length === 0 && <Failure error={error} />}
        <button type="submit" class="main" aria-disabled={isBusy}>
          {words.add}
        </button>
      </form>
    </Dialog>
  )
}
