import { useSpeech } from '../../texts/speech.tsx'
import { silenceOf, useRecipients } from '../recipients/recipients.ts'
import type { NewRule } from './rule-draft.ts'
import { useNamesList } from './use-names-list.tsx'

/** Those whom a rule names, and who get nothing all the same. */
export function Silent({ rule: { tell, escalation } }: { rule: NewRule }) {
  const { texts, show } = useSpeech()
  const list = useNamesList()
  const { data } = useRecipients()
  const named = new Set([...tell, ...(escalation?.tell ?? [])])
  const silent = data?.recipients.filter(
    recipient => named.has(recipient.id) && silenceOf(recipient, data.sends_mail),
  )
  if (!silent || silent.length === 0) return null
  const who = list(
    silent.map(({ name }) => name),
    'conjunction',
  )
  return <p class="hint">{show(texts.telling.rules.silent, { who })}</p>
}
