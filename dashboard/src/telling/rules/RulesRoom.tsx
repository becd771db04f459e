import { useState } from 'preact/hooks'
import { Awaited } from '../../parts/Awaited.tsx'
import { Frames } from '../../parts/Frames.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { useSite } from '../../session/site.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { NoMail } from '../recipients/NoMail.tsx'
import { useRecipients } from '../recipients/recipients.ts'
import { DryRunOfAll } from './DryRunOfAll.tsx'
import { RuleCard } from './RuleCard.tsx'
import { RuleDialog } from './RuleDialog.tsx'
import { blankRule, type NewRule } from './rule-draft.ts'
import { type Rule, useRules } from './rules.ts'
import { StartingRules } from './StartingRules.tsx'
import '../telling.css'
import './rules.css'

/** Who is told when what happens, a sentence for each rule, and what that comes to. */
export function RulesRoom() {
  const { texts, show } = useSpeech()
  const { at } = useSite()
  const rules = useRules()
  const recipients = useRecipients()
  const [edited, setEdited] = useState<{ rule: Rule | undefined; draft: NewRule }>()
  const words = texts.telling.rules
  return (
    <>
      <div class="room-head">
        <p class="lead">
          {show(words.lead, {
            recipients: <a href={at('settings/recipients')}>{texts.settings.rooms.recipients}</a>,
          })}
        </p>
        <button type="button" class="main" onClick={() => setEdited({ rule: undefined, draft: blankRule })}>
          <Icon name="plus" />
          {words.add}
        </button>
      </div>
      {recipients.data && <NoMail list={recipients.data} />}
      <Awaited
        // What is said above comes with the recipients.
        query={recipients.isPending ? { ...rules, data: undefined } : rules}
        place={<Frames heights={[320]} />}
      >
        {known =>
          known.length > 0 ? (
            <>
              {known.map(rule => (
                <RuleCard key={rule.id} rule={rule} onEdit={() => setEdited({ rule, draft: rule })} />
              ))}
              <DryRunOfAll rules={known} />
            </>
          ) : (
            <StartingRules onBegin={draft => setEdited({ rule: undefined, draft })} />
          )
        }
      </Awaited>
      {edited && <RuleDialog {...edited} onClose={() => setEdited(undefined)} />}
    </>
  )
}
