import { useSite } from '../../session/site.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { useRecipients } from '../recipients/recipients.ts'
import { RuleSentence } from './RuleSentence.tsx'
import { blankRule, type NewRule } from './rule-draft.ts'

/** What rules are for, and two to begin with. */
export function StartingRules({ onBegin }: { onBegin: (rule: NewRule) => void }) {
  const { texts } = useSpeech()
  const { account } = useSite()
  const { data } = useRecipients()
  const isTold = data?.recipients.some(({ id }) => id === account.id)
  const starting: NewRule[] = [
    { ...blankRule, tell_owner: true },
    // Operators need not be people of the site.
    { ...blankRule, event: 'alert.raised', ...(isTold ? { tell: [account.id] } : { tell_owner: true }) },
  ]
  const words = texts.telling.rules
  return (
    <section class="card">
      <h2>{words.none}</h2>
      <p>{words.none_why}</p>
      <p>{words.begin_with}</p>
      <ul class="telling-starting">
        {starting.map(rule => (
          <li key={rule.event}>
            <RuleSentence rule={rule} />
            <button type="button" onClick={() => onBegin(rule)}>
              {words.begin}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
