import { useState } from 'preact/hooks'
import { api, ask } from '../../api.ts'
import { Failure } from '../../parts/Failure.tsx'
import { faultOf, TextField } from '../../parts/Field.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { useSubmit } from '../../parts/use-submit.ts'
import { useSite } from '../../session/site.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { Confirm } from '../Confirm.tsx'
import { saveFile } from './save-file.ts'

/** Gives a customer what is kept of them, or forgets them. */
export function OneCustomer() {
  const { texts, say } = useSpeech()
  const { key: site } = useSite()
  const [customer, setCustomer] = useState('')
  const [told, setTold] = useState<string>()
  const [isErasing, setErasing] = useState(false)
  const words = texts.settings.privacy
  const params = { query: { site } }
  const { onSubmit, isBusy, error, faults } = useSubmit(async () => {
    setTold(undefined)
    const kept = await ask(api.POST('/v1/exports', { params, body: { customer } }))
    if (kept.customer === null && kept.responses.length === 0) return setTold(words.erased_nothing)
    saveFile('customer.json', JSON.stringify(kept, null, 2))
    setTold(say(words.exported, { count: kept.responses.length }))
  })
  const erase = async () => {
    const { erased, customer: isKnown } = await ask(api.POST('/v1/erasures', { params, body: { customer } }))
    setTold(erased > 0 || isKnown ? say(words.erased, { count: erased }) : words.erased_nothing)
  }
  return (
    <form class="card" onSubmit={onSubmit} noValidate>
      <h2>{words.person}</h2>
      <p>{words.person_lead}</p>
      <TextField
        label={words.customer}
        maxLength={200}
        autocomplete="off"
        value={customer}
        onText={setCustomer}
        fault={faultOf(faults, 'customer')}
      />
      {error !== undefined && faults.length === 0 && <Failure error={error} />}
      <div class="room-end">
        <button type="submit" aria-disabled={isBusy}>
          {words.export}
        </button>
        <button type="button" class="danger" disabled={customer === ''} onClick={() => setErasing(true)}>
          {words.erase}
        </button>
      </div>
      {told !== undefined && <Notice kind="good">{told}</Notice>}
      {isErasing && (
        <Confirm
          title={say(words.erase_title, { customer })}
          text={words.erase_sure}
          action={words.erase}
          act={erase}
          onClose={() => setErasing(false)}
        />
      )}
    </form>
  )
}
