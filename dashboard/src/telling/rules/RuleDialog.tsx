import { useState } from 'preact/hooks'
import { api, ask, type FieldFault } from '../../api.ts'
import { Dialog } from '../../parts/Dialog.tsx'
import { Failure } from '../../parts/Failure.tsx'
import { faultOf, TextField } from '../../parts/Field.tsx'
import { useSubmit } from '../../parts/use-submit.ts'
import { useMay, useSite } from '../../session/site.tsx'
import { faultIn, isTold } from '../../settings/use-saving.ts'
import { useSpeech } from '../../texts/speech.tsx'
import { ChatDialog } from '../recipients/ChatDialog.tsx'
import { Conditions } from './Conditions.tsx'
import { DryRunOfOne } from './DryRunOfOne.tsx'
import { EscalationFields } from './EscalationFields.tsx'
import { RuleSentence } from './RuleSentence.tsx'
import { isOfResponses, type NewRule, toSend } from './rule-draft.ts'
import { type Rule, useRulesChanged } from './rules.ts'
import { useMissing } from './use-missing.ts'
import { WhoField } from './WhoField.tsx'

/** Adds a rule that begins as `draft`, or changes the one that is given. The sentence on top follows each choice. */
export function RuleDialog({
  rule,
  draft: begun,
  onClose,
}: {
  rule: Rule | undefined
  draft: NewRule
  onClose: () => void
}) {
  const { texts } = useSpeech()
  const { key: site } = useSite()
  const { administer } = useMay()
  const changed = useRulesChanged()
  const [draft, setDraft] = useState(begun)
  const change = (changes: Partial<NewRule>) => setDraft({ ...draft, ...changes })
  const { onSubmit, isBusy, error, faults } = useSubmit(async () => {
    const body = toSend(draft)
    if (rule) {
      const params = { path: { rule: rule.id }, query: { site } }
      await ask(api.PATCH('/v1/rules/{rule}', { params, body }))
    } else await ask(api.POST('/v1/rules', { params: { query: { site } }, body }))
    await changed()
    onClose()
  })
  const [isAdding, setAdding] = useState(false)
  const { form, isWhole, missing } = useMissing(draft)
  const submit = (event: Event) => {
    event.preventDefault()
    if (isWhole()) onSubmit(event)
  }
  const words = texts.telling.rules
  return (
    <>
      <Dialog title={rule ? words.edit_title : words.add} isTyped={draft !== begun} onClose={onClose}>
        <form ref={form} class="telling-form" onSubmit={submit} noValidate>
          <div class="telling-reads" role="status">
            <RuleSentence rule={toSend(draft)} />
          </div>
          <RuleFields
            draft={draft}
            change={change}
            missing={missing}
            faults={faults}
            onAdd={administer ? () => setAdding(true) : undefined}
          />
          <DryRunOfOne id={rule?.id} draft={draft} isWhole={isWhole} isHushed={error !== undefined} />
          {error !== undefined && !isTold(faults, Object.keys(draft)) && <Failure error={error} />}
          <button type="submit" class="main" aria-disabled={isBusy}>
            {rule ? texts.common.save : words.add}
          </button>
        </form>
      </Dialog>
      {isAdding && (
        <ChatDialog
          onAdded={id => setDraft(now => ({ ...now, tell: [...now.tell, id] }))}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  )
}

/** What a rule is made of: when it holds, whom it tells at once and later, and its name. */
function RuleFields({
  draft,
  change,
  missing,
  faults,
  onAdd,
}: {
  draft: NewRule
  change: (changes: Partial<NewRule>) => void
  missing: ReturnType<typeof useMissing>['missing']
  faults: FieldFault[]
  /** Only for whoever may add somebody to tell. */
  onAdd: (() => void) | undefined
}) {
  const { texts } = useSpeech()
  const words = texts.telling.rules
  return (
    <>
      <Conditions draft={draft} change={change} faults={faults} />
      <WhoField
        legend={words.tell}
        tell={draft.tell}
        onTell={tell => change({ tell })}
        owner={{ isTold: draft.tell_owner, onTold: tell_owner => change({ tell_owner }) }}
        onAdd={onAdd}
        fault={
          missing.now ? (
            <span>{words.choose_who}</span>
          ) : (
            (faultIn(faults, 'tell') ?? faultIn(faults, 'tell_owner'))
          )
        }
      />
      {isOfResponses(draft) && (
        <EscalationFields
          escalation={draft.escalation}
          onEscalation={escalation => change({ escalation })}
          isUnchosen={missing.later}
          faults={faults}
        />
      )}
      <TextField
        label={words.name}
        hint={words.name_hint}
        maxLength={100}
        value={draft.name}
        onText={name => change({ name })}
        fault={faultOf(faults, 'name')}
      />
    </>
  )
}
