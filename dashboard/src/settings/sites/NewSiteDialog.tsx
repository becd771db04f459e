import { useState } from 'preact/hooks'
import { api, ask, type Reply } from '../../api.ts'
import { Dialog } from '../../parts/Dialog.tsx'
import { Failure } from '../../parts/Failure.tsx'
import { faultOf, TextField } from '../../parts/Field.tsx'
import { useSubmit } from '../../parts/use-submit.ts'
import { useSpeech } from '../../texts/speech.tsx'
import { keyOf } from '../key-of.ts'
import { ShownOnce } from '../ShownOnce.tsx'
import { TimeZoneField } from '../TimeZoneField.tsx'
import { isTold } from '../use-saving.ts'

/** Adds a site, and shows its first key once. */
export function NewSiteDialog({ onMade, onClose }: { onMade: () => Promise<void>; onClose: () => void }) {
  const { texts, say } = useSpeech()
  const [name, setName] = useState('')
  const [typedKey, setKey] = useState<string>()
  const [zone, setZone] = useState(Intl.DateTimeFormat().resolvedOptions().timeZone)
  const [made, setMade] = useState<Reply<'/v1/sites', 'post'>>()
  const key = typedKey ?? keyOf(name)
  const { onSubmit, isBusy, error, faults } = useSubmit(async () => {
    setMade(await ask(api.POST('/v1/sites', { body: { key, name, time_zone: zone } })))
    await onMade()
  })
  const words = texts.settings.sites
  if (made)
    return (
      <ShownOnce
        title={say(words.made_title, { name: made.name })}
        label={texts.settings.keys.secret}
        text={made.secret_key}
        onClose={onClose}
      >
        <p>{words.made_lead}</p>
        <a href={`/sites/${made.key}`}>{words.open}</a>
      </ShownOnce>
    )
  return (
    <Dialog title={words.add} onClose={onClose}>
      <form onSubmit={onSubmit} noValidate>
        <TextField
          label={words.name}
          maxLength={200}
          value={name}
          onText={setName}
          fault={faultOf(faults, 'name')}
        />
        <TextField
          label={words.key}
          hint={words.key_hint}
          maxLength={64}
          dir="ltr"
          value={key}
          onText={setKey}
          fault={faultOf(faults, 'key')}
        />
        <TimeZoneField value={zone} onZone={setZone} fault={faultOf(faults, 'time_zone')} />
        {error !== undefined && !isTold(faults, ['name', 'key', 'time_zone']) && <Failure error={error} />}
        <button type="submit" class="main" aria-disabled={isBusy}>
          {words.add}
        </button>
      </form>
    </Dialog>
  )
}
