import { useState } from 'preact/hooks'
import { api, ask, type Reply } from '../../api.ts'
import { Dialog } from '../../parts/Dialog.tsx'
import { Failure } from '../../parts/Failure.tsx'
import { Field, faultOf } from '../../parts/Field.tsx'
import { useSubmit } from '../../parts/use-submit.ts'
import { useSite } from '../../session/site.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { Options } from '../Options.tsx'
import { ShownOnce } from '../ShownOnce.tsx'

const kinds = ['EdDSA', 'HS256'] as const

/** Adds a public key, or lets the server make a secret and shows it once. */
export function NewIdentityKey({ onMade, onClose }: { onMade: () => Promise<void>; onClose: () => void }) {
  const { texts, say } = useSpeech()
  const { key: site } = useSite()
  const [algorithm, setAlgorithm] = useState<(typeof kinds)[number]>('EdDSA')
  const [publicKey, setPublicKey] = useState('')
  const [made, setMade] = useState<Reply<'/v1/identity-keys', 'post'>>()
  const { onSubmit, isBusy, error, faults } = useSubmit(async () => {
    const body = algorithm === 'EdDSA' ? { algorithm, public_key: publicKey } : { algorithm }
    const added = await ask(api.POST('/v1/identity-keys', { params: { query: { site } }, body }))
    await onMade()
    if (added.secret) setMade(added)
    else onClose()
  })
  const words = texts.settings.identity
  if (made?.secret)
    return (
      <ShownOnce title={words.made_title} label={words.secret} text={made.secret} onClose={onClose}>
        <p>{say(words.made, { id: made.id })}</p>
      </ShownOnce>
    )
  return (
    <Dialog title={words.add} onClose={onClose}>
      <form onSubmit={onSubmit} noValidate>
        <Options
          legend={words.kind}
          value={algorithm}
          options={kinds.map(value => ({ value, name: words.kinds[value], hint: words.kind_hints[value] }))}
          onChoose={setAlgorithm}
        />
        {algorithm === 'EdDSA' && (
          <Field label={words.public_key} fault={faultOf(faults, 'public_key')}>
            {joined => (
              <textarea
                {...joined}
                rows={4}
                dir="ltr"
                spellcheck={false}
                placeholder="-----BEGIN PUBLIC KEY-----"
                value={publicKey}
                onInput={event => setPublicKey(event.currentTarget.value)}
              />
            )}
          </Field>
        )}
        {error !== undefined && faultOf(faults, 'public_key') === undefined && <Failure error={error} />}
        <button type="submit" class="main" aria-disabled={isBusy}>
          {words.add}
        </button>
      </form>
    </Dialog>
  )
}
